package org.jalon.export.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jalon.export.docx.DocxTemplate;
import org.jalon.export.docx.TemplateRefused;
import org.jalon.export.template.OfficeTemplate;
import org.jalon.export.template.OfficeTemplates;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.shared.SentFile;
import org.jalon.shared.ui.LocalTime;
import org.jalon.shared.ui.Toast;
import org.jalon.table.TableNavigation;
import org.jspecify.annotations.Nullable;

/**
 * The office's own Word template of a mandate: which one is in use, to store another one, and who stored which. The services
 * refuse whoever is no administrator, and the page says so.
 */
@Route(":mandate/:framework/template")
@PermitAll
class TemplateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MEGABYTE = 1024 * 1024;

    private final transient Mandates mandates;
    private final transient OfficeTemplates templates;
    private final Div bar = new Div();
    private final Section current = new Section();
    private final Section past = new Section();
    private final Div result = new Div();
    private final SentFile file = new SentFile(
            new SentFile.Labels(
                    getTranslation("template.file"),
                    getTranslation("template.store"),
                    getTranslation("template.none"),
                    getTranslation("template.flaw.tooLarge", OfficeTemplates.MOST_BYTES / MEGABYTE)),
            ".docx",
            OfficeTemplates.MOST_BYTES,
            this::store);
    private final Toast toast = new Toast();
    private @Nullable Mandate mandate;

    TemplateView(Mandates mandates, OfficeTemplates templates) {
        this.mandates = mandates;
        this.templates = templates;
        bar.setClassName("bar");
        result.setClassName("form-result");
        result.getElement().setAttribute("role", "status");
        Div page = new Div(current, storing(), past);
        page.setClassName("page forms");
        add(bar, page, toast);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String framework = event.getRouteParameters().get("framework").orElseThrow();
        mandate = mandates.byCode(event.getRouteParameters().get("mandate").orElseThrow());
        Anchor back = new Anchor(TableNavigation.table(code(), framework), getTranslation("template.back"));
        back.addClassName("push");
        bar.removeAll();
        bar.add(new H1(getTranslation("template.title")), back);
        result.removeAll();
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "template.pageTitle",
                Optional.ofNullable(mandate).orElseThrow().title().in(getLocale()));
    }

    private Section storing() {
        Paragraph needs = new Paragraph(getTranslation(
                "template.needs",
                String.join(", ", DocxTemplate.styles()),
                String.join(", ", DocxTemplate.placeholders(true)),
                String.join(", ", DocxTemplate.placeholders(false))));
        needs.setClassName("quiet");
        return new Section(new H2(getTranslation("template.store.title")), needs, file, result);
    }

    private void reload() {
        List<OfficeTemplate> all = templates.history(code());
        current.removeAll();
        current.add(new H2(getTranslation("template.current.title")));
        Optional<OfficeTemplate> now = all.stream().findFirst().filter(OfficeTemplate::isFile);
        now.ifPresentOrElse(this::inUse, () -> current.add(new Paragraph(getTranslation("template.own"))));
        current.add(download("starter.docx", getTranslation("template.starter")));
        past.removeAll();
        if (!all.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.setClassName("form-list");
            all.forEach(template -> list.add(entry(template)));
            past.add(new H2(getTranslation("template.history.title")), list);
        }
    }

    private void inUse(OfficeTemplate template) {
        Div files = new Div(
                download("current.docx", template.fileName().orElseThrow()),
                new NativeButton(getTranslation("template.remove"), click -> remove()));
        files.setClassName("template-files");
        current.add(new Paragraph(getTranslation("template.inUse")), files);
    }

    private Anchor download(String name, String text) {
        Anchor link = new Anchor("/api/v1/mandates/" + code() + "/template/" + name, text);
        link.getElement().setAttribute("download", true);
        link.setRouterIgnore(true);
        return link;
    }

    private ListItem entry(OfficeTemplate template) {
        Span what = new Span(template.fileName()
                .map(name -> getTranslation("template.stored", name, template.personName()))
                .orElseGet(() -> getTranslation("template.removed", template.personName())));
        return new ListItem(what, new LocalTime(template.at()));
    }

    private void store(String name, byte[] content) {
        result.removeAll();
        toast.removeAll();
        try {
            templates.store(code(), name, content);
            file.forget();
            toast.say(getTranslation("template.isStored", name));
        } catch (TemplateRefused e) {
            result.add(refused(name, e));
        }
        reload();
    }

    private Div refused(String name, TemplateRefused refused) {
        UnorderedList flaws = new UnorderedList();
        flaws.setClassName("flaws");
        refused.flaws()
                .forEach(flaw ->
                        flaws.add(new ListItem(getTranslation(flaw.kind().key(), String.join(", ", flaw.what())))));
        Div notice = new Div(
                new Div(getTranslation("template.refused", name)), flaws, new Div(getTranslation("template.kept")));
        notice.setClassName("notice notice-error");
        return notice;
    }

    private void remove() {
        templates.remove(code());
        result.removeAll();
        toast.say(getTranslation("template.isRemoved"));
        reload();
    }

    private String code() {
        return Optional.ofNullable(mandate).orElseThrow().code();
    }
}
