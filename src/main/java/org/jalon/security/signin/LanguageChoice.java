package org.jalon.security.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalon.security.People;
import org.jalon.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Decides in which of its languages the interface speaks: the one the address asks for ({@code ?lang=fr}), which is remembered; else
 * the one the person chose before; else the one this browser chose before; else the first that the browser prefers and Jalon knows.
 */
@Component
public class LanguageChoice implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "lang";
    private static final String COOKIE = "jalon-lang";
    private static final Duration COOKIE_LIFETIME = Duration.ofDays(365);

    private final transient People people;

    LanguageChoice(People people) {
        this.people = people;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request) {
                asked(request).ifPresent(this::keep);
                init.getUI().setLocale(decide(request));
            }
        });
        event.addIndexHtmlRequestListener(page -> {
            Locale language = page.getUI()
                    .map(UI::getLocale)
                    .orElseGet(() -> decide((VaadinServletRequest) page.getVaadinRequest()));
            // A browser that translates puts elements of its own around the words, and what is saved later is no longer
            // seen.
            page.getDocument()
                    .getElementsByTag("html")
                    .attr("lang", language.getLanguage())
                    .attr("translate", "no");
        });
    }

    /** The language of a request outside the interface, such as an error of the API; asks no database. */
    public static Locale of(HttpServletRequest request) {
        return choose(asked(request), Optional.empty(), cookie(request), preferred(request));
    }

    /**
     * The language of the page that a request comes from: of one that is about to start as it will be, of one that stands as it is. It asks
     * the database for the first alone.
     */
    public Locale ofPage(HttpServletRequest request) {
        if (isStart(request)) {
            return decide(request);
        }
        UI page = UI.getCurrent();
        return page == null ? of(request) : page.getLocale();
    }

    /** The language that the address asks for, if it is one of Jalon's. */
    public static Optional<Locale> asked(HttpServletRequest request) {
        String asked = request.getParameter(PARAMETER);
        return known(asked == null ? inQueryOfPage(request) : asked);
    }

    /** The request by which a page starts names the page's own query in a parameter. */
    private static @Nullable String inQueryOfPage(HttpServletRequest request) {
        String query = request.getParameter("query");
        if (query == null || !isStart(request)) {
            return null;
        }
        return UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .getFirst(PARAMETER);
    }

    private static boolean isStart(HttpServletRequest request) {
        return "init".equals(request.getParameter("v-r"));
    }

    static Locale choose(
            Optional<Locale> asked, Optional<Locale> ofPerson, Optional<Locale> ofBrowser, Stream<Locale> preferred) {
        return asked.or(() -> ofPerson)
                .or(() -> ofBrowser)
                .or(() -> preferred
                        .flatMap(locale -> known(locale.getLanguage()).stream())
                        .findFirst())
                .orElse(Locale.ENGLISH);
    }

    private Locale decide(HttpServletRequest request) {
        Principal principal = request.getUserPrincipal();
        Optional<Locale> ofPerson = principal == null ? Optional.empty() : people.language(principal.getName());
        return choose(asked(request), ofPerson, cookie(request), preferred(request));
    }

    private void keep(Locale language) {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null && request.getUserPrincipal() != null) {
            people.rememberLanguage(language);
        }
        VaadinResponse response = VaadinResponse.getCurrent();
        if (response != null) {
            Cookie cookie = new Cookie(COOKIE, language.getLanguage());
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSecure(request != null && request.isSecure());
            cookie.setMaxAge((int) COOKIE_LIFETIME.toSeconds());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    private static Optional<Locale> cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .findFirst()
                .flatMap(cookie -> known(cookie.getValue()));
    }

    private static Stream<Locale> preferred(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream();
    }

    private static Optional<Locale> known(@Nullable String language) {
        return Words.LANGUAGES.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }
}
