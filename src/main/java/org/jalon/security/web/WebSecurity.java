package org.jalon.security.web;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.function.Supplier;
import org.jalon.security.AuditLog;
import org.jalon.security.SignedIn;
import org.jalon.security.signin.OpenSessions;
import org.jalon.security.signin.SignInPage;
import org.jalon.security.signin.SignInRefusals;
import org.jalon.security.signin.ToSignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Who gets in, and how they are told: one chain for the API, one for calendars, one for the pages. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    /**
     * Calendars: their programs cannot sign in, and their addresses are secrets (org.jalon.notice). Nobody is signed in here, not even the
     * person whose browser has a session.
     */
    @Bean
    @Order(0)
    SecurityFilterChain calendars(HttpSecurity http) {
        return http.securityMatcher("/calendar/*")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .anonymous(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> secure(headers, ContentPolicy.NO_PAGE))
                .build();
    }

    /** The API: a name and password with each request, or the session of a page that links to a download. It never opens a session. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, ApiRefusals refusals) {
        return http.securityMatcher("/api/**", "/v3/**")
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access(AuthorizationManagers.allOf(
                                AuthenticatedAuthorizationManager.authenticated(), WebSecurity::hasChosenPassword)))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(WebSecurity::couldBeForged))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(RequestCacheConfigurer::disable)
                .headers(headers -> secure(headers, ContentPolicy.NO_PAGE))
                .build();
    }

    /** The pages: a session, opened by the sign-in page. */
    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            SignInRefusals refusals,
            OpenSessions sessions,
            VaadinDefaultRequestCache requestCache,
            AuditLog audit) {
        requestCache.setDelegateRequestCache(addressesAsTheyWere());
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/actuator/health").permitAll())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(SignInPage.PATH, SignInPage.AFTER_SIGN_OUT)
                                .defaultSuccessUrl(SignInPage.AFTER_SIGN_IN)
                                .anyRequest(AuthorizedUrl::authenticated))
                .formLogin(form -> form.failureHandler(refusals))
                .logout(logout -> logout.deleteCookies("JSESSIONID"))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new ToSignIn(sessions)))
                .headers(headers -> beforeThePage(secure(headers, ContentPolicy.WITHOUT_SCRIPT_IN_PAGE)))
                .addFilterBefore(new OwnPagesOnly(audit), CsrfFilter.class)
                .build();
    }

    @Bean
    HttpFirewall firewall() {
        return new TextFirewall();
    }

    /**
     * Leads back to the address one asked for, without the parameter '?continue' that this cache puts on it by default. Who asked for none, but for
     * Jalon itself, is led to their first page.
     */
    @SuppressWarnings("NullAway") // null means no parameter; the setter alone is not annotated so
    private static HttpSessionRequestCache addressesAsTheyWere() {
        HttpSessionRequestCache addresses = new HttpSessionRequestCache();
        addresses.setMatchingRequestParameterName(null);
        addresses.setRequestMatcher(request -> !request.getRequestURI().equals(request.getContextPath() + "/"));
        return addresses;
    }

    /**
     * Spring's filter writes its headers when the answer begins to leave, which it learns from its own wrapper of the answer. Vaadin's servlet is
     * reached by a forward, and the server ends a forwarded answer beneath all wrappers: every page left without them. Here they are written
     * first; what a page or a file says of itself replaces them.
     */
    private static void beforeThePage(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, "no-store"))
                .withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                    @Override
                    public <O extends HeaderWriterFilter> O postProcess(O filter) {
                        filter.setShouldWriteHeadersEagerly(true);
                        return filter;
                    }
                });
    }

    private static HeadersConfigurer<HttpSecurity> secure(
            HeadersConfigurer<HttpSecurity> headers, String contentPolicy) {
        return headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"));
    }

    /**
     * Whether another site could have made a browser send this request with its user's rights, so that it needs a token against forgery.
     *
     * <p>A session's cookie is sent by the browser itself: every change that relies on it needs the token. An {@code Authorization}
     * header is set by the client on purpose, and a page elsewhere cannot set one without asking first (CORS), which is answered with no:
     * such a request needs no token. One exception: a browser that was once given a password in its own box repeats it unasked. Jalon
     * never opens that box ({@link ApiRefusals}); should it have happened all the same, the browser says where the request comes from.
     */
    private static boolean couldBeForged(HttpServletRequest request) {
        if (!CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)) {
            return false;
        }
        return OwnSite.isForeign(request) || request.getSession(false) != null && !hasBasicCredentials(request);
    }

    /**
     * Whoever signed in on a page with a password that was given to them chooses one of their own before their session opens anything. A program cannot be
     * asked to choose; the password that it sends holds for as long as one that was given does.
     */
    private static AuthorizationDecision hasChosenPassword(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        Authentication authentication = who.get();
        boolean chooses = authentication != null
                && authentication.getPrincipal() instanceof SignedIn signedIn
                && signedIn.choosesPassword();
        return new AuthorizationDecision(!chooses || hasBasicCredentials(context.getRequest()));
    }

    private static boolean hasBasicCredentials(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.toLowerCase(Locale.ROOT).startsWith("basic ");
    }
}
