package org.jalon.assessment.ui.panel;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.conversation.ConversationComment;
import org.jalon.assessment.conversation.ConversationDrafts;
import org.jalon.assessment.conversation.Conversations;
import org.jalon.assessment.conversation.Mentions;
import org.jalon.security.CurrentPerson;
import org.jalon.security.Person;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.ui.LocalTime;
import org.springframework.stereotype.Component;

/**
 * The conversation at the open row, behind a disclosure that says how much was said. What is typed is kept on every pause, and once more in
 * the browser, so that no reload and no lost connection costs a word.
 */
class ConversationBox extends NativeDetails {

    /** What a conversation needs of the rest of Jalon. */
    @Component
    record Services(Conversations conversations, ConversationDrafts drafts, CurrentPerson person) {}

    private final transient Conversations conversations;
    private final transient ConversationDrafts drafts;
    private final transient AssessmentAddress address;
    private final OrderedList comments = new OrderedList();
    private final Paragraph nothingYet = new Paragraph(getTranslation("conversation.none"));
    private final TextArea field = new TextArea();
    private final Span told = new Span();
    private final DraftMirror mirror;

    ConversationBox(Services services, AssessmentAddress address) {
        this.conversations = services.conversations();
        this.drafts = services.drafts();
        this.address = address;
        setClassName("conversation");
        comments.setClassName("comments");
        nothingYet.setClassName("quiet");
        told.setClassName("quiet draft-state");
        told.getElement().setAttribute("role", "status");
        field.setLabel(getTranslation("conversation.field"));
        field.setWidthFull();
        field.setMinRows(2);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.getElement().setAttribute("data-field", "conversation");
        NativeButton send = new NativeButton(getTranslation("conversation.send"), click -> say());
        Div foot = new Div(send, told);
        foot.setClassName("buttons");
        mirror = new DraftMirror(services.person().get().username(), address, "/conversation", this::bringBack);
        Div body = new Div(nothingYet, comments, field, callable(conversations.others(address)), foot, mirror);
        body.setClassName("conversation-body");
        setContent(body);
        Shortcuts.addShortcutListener(body, this::say, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(body)
                .resetFocusOnActiveElement();
        show(conversations.at(address));
        String draft = drafts.of(address);
        field.setValue(draft);
        setOpen(!draft.isEmpty());
        field.addValueChangeListener(change -> keep());
    }

    private void show(List<ConversationComment> said) {
        setSummaryText(getTranslation("conversation.title", said.size()));
        nothingYet.setVisible(said.isEmpty());
        comments.removeAll();
        said.forEach(comment -> comments.add(item(comment)));
    }

    private static ListItem item(ConversationComment comment) {
        Span name = new Span(comment.personName());
        name.setClassName("comment-author");
        name.setTitle("@" + comment.username());
        LocalTime time = new LocalTime(comment.saidAt());
        time.addClassName("quiet");
        Div head = new Div(name, time);
        head.setClassName("comment-head");
        Paragraph text = new Paragraph();
        text.setClassName("comment-text");
        text.getElement().setAttribute("dir", "auto");
        for (Mentions.Piece piece : Mentions.pieces(comment.text(), comment.mentioned())) {
            Span words = new Span(piece.text());
            if (!piece.username().isEmpty()) {
                words.setClassName("mention");
            }
            text.add(words);
        }
        return new ListItem(head, text);
    }

    /** Everybody who can be called: a press writes the name, which one can as well type. */
    private Div callable(List<Person> others) {
        Div line = new Div(new Span(getTranslation("conversation.call")));
        line.setClassName("mentionable");
        for (Person other : others) {
            NativeButton call = new NativeButton("@" + other.username(), click -> {
                String typed = field.getValue();
                boolean apart = typed.isEmpty() || Character.isWhitespace(typed.charAt(typed.length() - 1));
                field.setValue(typed + (apart ? "@" : " @") + other.username() + " ");
                field.focus();
            });
            call.setClassName("plain");
            call.setTitle(other.displayName());
            line.add(call);
        }
        line.setVisible(!others.isEmpty());
        return line;
    }

    private void keep() {
        try {
            drafts.keep(address, field.getValue());
            mirror.acknowledge(Map.of("conversation", field.getValue()));
            complain("");
            told.setText(field.isEmpty() ? "" : getTranslation("draft.kept"));
        } catch (FlawedInput e) {
            complain(e);
        }
    }

    private void say() {
        try {
            Conversations.Said said = conversations.say(address, field.getValue());
            field.clear();
            mirror.forget();
            complain("");
            show(conversations.at(address));
            told.setText(
                    said.nobody().isEmpty()
                            ? getTranslation("conversation.said")
                            : getTranslation("conversation.nobody", "@" + String.join(", @", said.nobody())));
            field.focus();
        } catch (FlawedInput e) {
            complain(e);
        }
    }

    /** What this browser still holds is put behind what the server has, so that neither is lost. */
    private void bringBack(Map<String, String> typed) {
        String mirrored = typed.getOrDefault("conversation", "");
        String kept = field.getValue();
        if (mirrored.isBlank() || kept.contains(mirrored)) {
            return;
        }
        field.setValue(kept.isBlank() || mirrored.startsWith(kept) ? mirrored : kept + "\n\n" + mirrored);
        setOpen(true);
    }

    private void complain(FlawedInput flawed) {
        FlawedInput.Flaw flaw = flawed.flaws().getFirst();
        complain(getTranslation(flaw.key(), flaw.parameters().toArray()));
    }

    private void complain(String words) {
        field.setErrorMessage(words);
        field.setInvalid(!words.isEmpty());
    }
}
