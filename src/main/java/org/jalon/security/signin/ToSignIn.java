package org.jalon.security.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends those who are not signed in to the sign-in page, in the language of the address they asked for. */
public final class ToSignIn extends LoginUrlAuthenticationEntryPoint {

    private final OpenSessions sessions;

    public ToSignIn(OpenSessions sessions) {
        super(SignInPage.PATH);
        this.sessions = sessions;
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception) {
        UriComponentsBuilder page = UriComponentsBuilder.fromPath(SignInPage.PATH);
        // A session that the browser still names and the server no longer has: it ended, by itself or with a restart.
        if (request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid()) {
            page.queryParam(sessions.wasDisplaced(request.getRequestedSessionId()) ? "displaced" : "expired");
        }
        LanguageChoice.asked(request).ifPresent(language -> page.queryParam("lang", language.getLanguage()));
        return page.build().toUriString();
    }
}
