package org.jalon.source.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jalon.source.AsAt;
import org.jalon.source.Passage;
import org.jalon.source.SourceNavigation;
import org.jalon.source.Speaker;

/** A passage as pages show it: its words, and below them where they stand, when it was so and who says it. */
public final class PassageText extends Div {

    /** @param mandate the code of the mandate whose document it is of */
    public PassageText(String mandate, Passage passage) {
        setClassName("passage");
        Paragraph words = new Paragraph("“" + passage.quotation() + "”");
        words.setClassName("passage-words");
        words.getElement().setAttribute("lang", passage.document().languageTag());
        words.getElement().setAttribute("dir", "auto");
        Anchor place = new Anchor(
                SourceNavigation.passage(mandate, passage), passage.document().cited() + ", " + passage.place());
        place.setClassName("passage-place");
        Div about = new Div(place, new Span(about(passage)));
        about.setClassName("passage-about");
        add(words, about);
        if (!passage.note().isEmpty()) {
            Span note = new Span(passage.note());
            note.setClassName("quiet passage-note");
            add(note);
        }
    }

    private String about(Passage passage) {
        List<String> said = new ArrayList<>();
        passage.asAt().map(time -> asAt(time)).ifPresent(said::add);
        said.add(getTranslation("source.nature." + passage.nature().code()));
        passage.speaker().map(this::speaker).ifPresent(said::add);
        return " · " + String.join(" · ", said);
    }

    private String asAt(AsAt time) {
        return getTranslation("source.asAt", time.inWords(getLocale()));
    }

    private String speaker(String speaker) {
        return Speaker.ofCode(speaker)
                .map(known -> getTranslation("source.speaker." + known.code()))
                .orElse(speaker);
    }
}
