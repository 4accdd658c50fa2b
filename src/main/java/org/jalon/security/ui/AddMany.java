package org.jalon.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalon.security.InvitationMail;
import org.jalon.security.Members;
import org.jalon.security.NewPerson;
import org.jalon.shared.ActRefused;
import org.jalon.shared.FlawedInput;
import org.jalon.shared.SentFile;

/** Many people at once, from lines that are pasted or come from a file. What is not added stays in the field, to be mended. */
class AddMany extends Section {

    private static final int MOST_BYTES = 256 * 1024;

    private final transient Members members;
    private final transient InvitationMail mail;
    private final transient RoleWords roles;
    private final transient Runnable added;
    private final TextArea text = new TextArea(getTranslation("people.many.text"));
    private final Div preview = new Div();
    private final Div result = new Div();

    /** @param added is run when there is somebody new */
    AddMany(Members members, InvitationMail mail, RoleWords roles, Runnable added) {
        this.members = members;
        this.mail = mail;
        this.roles = roles;
        this.added = added;
        setClassName("person-form");
        Paragraph about = new Paragraph(getTranslation("people.many.about"));
        about.setClassName("quiet");
        text.setWidthFull();
        text.setMinHeight("9em");
        text.setPlaceholder(getTranslation("people.many.example"));
        text.getElement().setAttribute("spellcheck", "false");
        SentFile file = new SentFile(
                new SentFile.Labels(
                        getTranslation("people.many.file"),
                        getTranslation("people.many.file.read"),
                        getTranslation("people.many.file.none"),
                        getTranslation("people.many.file.tooLarge", MOST_BYTES / 1024)),
                ".csv,.txt,.tsv",
                MOST_BYTES,
                this::read);
        NativeButton look = new NativeButton(getTranslation("people.many.preview"), click -> preview());
        Div buttons = new Div(look);
        buttons.setClassName("buttons");
        preview.getElement().setAttribute("role", "status");
        result.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("people.many")),
                about,
                text,
                file,
                buttons,
                preview,
                result,
                new Paragraph(new Anchor(PeopleView.PATH, getTranslation("people.add.back"))));
    }

    private void read(String name, byte[] content) {
        text.setValue(PeopleCsv.text(content));
        preview();
    }

    private void preview() {
        result.removeAll();
        show(lines());
    }

    private List<PeopleCsv.Line> lines() {
        List<String> taken =
                members.all().stream().map(member -> member.person().username()).toList();
        return new PeopleCsv(roles, taken::contains).read(text.getValue());
    }

    private void show(List<PeopleCsv.Line> lines) {
        preview.removeAll();
        long good = lines.stream().filter(PeopleCsv.Line::isGood).count();
        if (lines.size() > PeopleCsv.MOST) {
            preview.add(notice("notice notice-error", getTranslation("people.many.tooMany", PeopleCsv.MOST)));
            return;
        }
        preview.add(notice(
                good < lines.size() ? "notice notice-warning" : "notice",
                lines.isEmpty()
                        ? getTranslation("people.many.empty")
                        : getTranslation("people.many.found", good, lines.size() - good)));
        UnorderedList list = new UnorderedList();
        list.setClassName("people-lines");
        lines.forEach(line -> list.add(item(line)));
        preview.add(list);
        if (good > 0) {
            NativeButton add = new NativeButton(getTranslation("people.many.now", good), click -> addAll());
            add.addClassName("strong");
            preview.add(add);
        }
    }

    private ListItem item(PeopleCsv.Line line) {
        ListItem item = new ListItem(new Span(getTranslation("people.many.line", line.number())), new Span(" "));
        line.person()
                .map(person -> person.name() + " · " + person.username() + " · "
                        + String.join(", ", PersonWords.roles(this, person.roles(), members.mandates()))
                        + person.mail().map(address -> " · " + address).orElse(""))
                .or(() -> Optional.of(line.text()))
                .ifPresent(shown -> item.add(new Span(shown)));
        line.flaws().forEach(flaw -> {
            Div why = new Div(getTranslation(flaw.key(), flaw.parameters().toArray()));
            why.setClassName("flaw");
            item.add(why);
        });
        return item;
    }

    private void addAll() {
        List<PeopleCsv.Line> left = new ArrayList<>();
        OrderedList links = new OrderedList();
        for (PeopleCsv.Line line : lines()) {
            Optional<Component> link =
                    line.person().filter(person -> line.isGood()).flatMap(this::add);
            link.ifPresentOrElse(one -> links.add(new ListItem(one)), () -> left.add(line));
        }
        text.setValue(left.stream().map(PeopleCsv.Line::text).collect(Collectors.joining("\n")));
        preview.removeAll();
        if (!left.isEmpty()) {
            show(lines());
        }
        result.removeAll();
        result.add(notice("notice", getTranslation("people.many.added", links.getComponentCount())), links);
        added.run();
    }

    /** Empty if somebody else was faster: the line stays, and says so. */
    private Optional<Component> add(NewPerson person) {
        try {
            Members.Added now = members.add(person);
            return now.invitation().map(invitation -> new InvitationBox(invitation, now.member(), mail));
        } catch (FlawedInput | ActRefused e) {
            return Optional.empty();
        }
    }

    private static Div notice(String style, String words) {
        Div notice = new Div(words);
        notice.setClassName(style);
        return notice;
    }
}
