package org.jalon.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.jalon.assessment.AssessmentContent;
import org.jalon.assessment.Part;
import org.jalon.assessment.deadline.Deadline;
import org.jalon.framework.Framework;
import org.jalon.shared.Citation;
import org.jalon.shared.text.CommentText;
import org.jalon.shared.ui.StatusMark;

/** What an assessment says, to be read and not to be changed. */
public class ContentText extends Div {

    public static final String QUIET = "#546470";

    public ContentText(Framework framework, AssessmentContent content) {
        setClassName("content-text");
        String language = framework.language().toLanguageTag();
        for (Part part : content.parts()) {
            Div line = new Div(status(framework, part, getLocale()));
            line.setClassName("content-line");
            if (part.equals(content.parts().getFirst())) {
                content.deadline().map(Deadline::words).ifPresent(words -> line.add(words(words, language)));
            }
            Div comment = lines(part.comment());
            comment.getElement().setAttribute("lang", language);
            add(line, comment);
        }
        content.doubt().ifPresent(why -> {
            Span mark = new Span(getTranslation("mark.doubtful"));
            mark.setClassName("mark mark-doubtful");
            Span reason = words(why, language);
            reason.addClassName("why");
            add(new Div(mark, reason));
        });
        for (Citation citation : content.citations()) {
            Span place = words(citation.place(), language);
            place.addClassName("quiet");
            Div line = new Div(place);
            line.setClassName("citation");
            if (!citation.quote().isEmpty()) {
                line.add(words(" “" + citation.quote() + "”", language));
            }
            add(line);
        }
    }

    public static StatusMark status(Framework framework, Part part, Locale locale) {
        return part.status()
                .flatMap(framework.scale()::level)
                .map(level -> new StatusMark(level.label().in(locale), level.symbol(), level.colour()))
                .orElseGet(() -> {
                    StatusMark blank =
                            new StatusMark(UI.getCurrent().getTranslation("status.notStated"), "none", QUIET);
                    blank.setVisible(framework.isJudged());
                    return blank;
                });
    }

    static Div lines(String comment) {
        Div lines = new Div();
        lines.setClassName("lines");
        UnorderedList bullets = null;
        for (CommentText.Block block : new CommentText(comment).blocks()) {
            switch (block) {
                case CommentText.Block.Paragraph(String text) -> {
                    bullets = null;
                    Paragraph paragraph = new Paragraph(text);
                    paragraph.getElement().setAttribute("dir", "auto");
                    lines.add(paragraph);
                }
                case CommentText.Block.Bullet(String text) -> {
                    if (bullets == null) {
                        bullets = new UnorderedList();
                        lines.add(bullets);
                    }
                    ListItem bullet = new ListItem(text);
                    bullet.getElement().setAttribute("dir", "auto");
                    bullets.add(bullet);
                }
            }
        }
        return lines;
    }

    private static Span words(String text, String language) {
        Span words = new Span(text);
        words.getElement().setAttribute("lang", language);
        return words;
    }
}
