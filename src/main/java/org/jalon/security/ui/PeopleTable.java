package org.jalon.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.Table;
import com.vaadin.flow.component.html.TableBody;
import com.vaadin.flow.component.html.TableDataCell;
import com.vaadin.flow.component.html.TableHead;
import com.vaadin.flow.component.html.TableHeaderCell;
import com.vaadin.flow.component.html.TableRow;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.security.Member;
import org.jalon.shared.ui.LocalTime;

/** Everybody who has or had access, a row each; the name leads to what can be done for them. */
class PeopleTable extends Table {

    private static final List<String> COLUMNS = List.of("name", "username", "roles", "mail", "lastSignIn", "access");

    private final TableBody rows = new TableBody();

    PeopleTable() {
        setClassName("row-table people");
        TableRow head = new TableRow();
        for (String column : COLUMNS) {
            TableHeaderCell cell = new TableHeaderCell(label(column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        setHead(new TableHead(head));
        addBody(rows);
    }

    /** @param chosen whose panel is open */
    void show(List<Member> members, Instant now, Optional<String> chosen) {
        rows.removeAll();
        members.forEach(member -> rows.add(
                row(member, now, chosen.equals(Optional.of(member.person().username())))));
    }

    private TableRow row(Member member, Instant now, boolean chosen) {
        Anchor name = new Anchor(
                PeopleView.address(member.person().username()), member.person().displayName());
        if (chosen) {
            name.getElement().setAttribute("aria-current", "true");
        }
        TableHeaderCell head = new TableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        head.setClassName("indicator");
        Member.Access access = member.access(now);
        Span state = new Span(PersonWords.access(this, access));
        if (access != Member.Access.OPEN) {
            state.setClassName("mark");
        }
        TableRow row = new TableRow(
                head,
                cell("username", new Span(member.person().username())),
                cell("roles", roles(member)),
                cell("mail", new Span(member.mail().orElse("–"))),
                cell(
                        "lastSignIn",
                        member.lastSignIn()
                                .<Component>map(LocalTime::new)
                                .orElseGet(() -> new Span(member.kept() ? getTranslation("people.never") : "–"))),
                cell("access", state));
        row.setClassName("row");
        return row;
    }

    /** With the codes of mandates: their titles are as long as the names of missions. */
    private Div roles(Member member) {
        Div roles = new Div();
        PersonWords.roles(this, member.person().roles(), Map.of()).forEach(role -> roles.add(new Div(role)));
        return roles;
    }

    private TableDataCell cell(String column, Component content) {
        TableDataCell cell = new TableDataCell(content);
        cell.getElement().setAttribute("data-label", label(column));
        return cell;
    }

    private String label(String column) {
        return getTranslation("people.column." + column);
    }
}
