package org.jalon.security.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jalon.security.AuditLog;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Sends whoever could not sign in back to the sign-in page, which says why and still has the name that was typed. */
@Component
public class SignInRefusals implements AuthenticationFailureHandler {

    private static final int LONGEST_NAME = 64;

    private final RedirectStrategy redirect = new DefaultRedirectStrategy();
    private final AuditLog audit;

    SignInRefusals(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        String typed = request.getParameter("username");
        String name = typed == null ? "" : typed;
        request.getSession()
                .setAttribute(SignInPage.NAME_TYPED, name.substring(0, Math.min(LONGEST_NAME, name.length())));
        if (why instanceof TooManyAttempts tooMany) {
            audit.hadToWait(name, request);
            redirect.sendRedirect(request, response, SignInPage.PATH + "?wait=" + tooMany.seconds());
        } else {
            audit.couldNotSignIn(name, request);
            redirect.sendRedirect(request, response, SignInPage.PATH + "?error");
        }
    }
}
