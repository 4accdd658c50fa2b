package org.jalon.security.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jalon.shared.Words;

/** Links, since the page of another language is another page; they keep the notice. */
class SignInLanguages extends Nav {

    /** @param path of the page, from its base */
    SignInLanguages(String path, QueryParameters query) {
        addClassName("sign-in-languages");
        getElement().setAttribute("aria-label", getTranslation("sign-in.languages"));
        for (Locale language : Words.LANGUAGES) {
            Map<String, List<String>> parameters = new HashMap<>(query.getParameters());
            parameters.put("lang", List.of(language.getLanguage()));
            String code = language.getLanguage().toUpperCase(Locale.ROOT);
            Anchor link = new Anchor(path + "?" + new QueryParameters(parameters).getQueryString(), code);
            link.setRouterIgnore(true);
            link.getElement()
                    .setAttribute("lang", language.getLanguage())
                    .setAttribute("hreflang", language.getLanguage())
                    .setAttribute("title", language.getDisplayLanguage(language));
            if (language.equals(getLocale())) {
                link.getElement().setAttribute("aria-current", "true");
            }
            add(link);
        }
    }

    static H1 brand() {
        H1 brand = new H1("Jalon");
        brand.addClassName("sign-in-brand");
        return brand;
    }
}
