package org.jalon.security;

/** Who acts in the running request, session or start-up job. */
public interface CurrentPerson {

    /**
     * The person on whose behalf the calling thread works.
     *
     * @throws org.springframework.security.authentication.AuthenticationCredentialsNotFoundException if nobody is signed in
     */
    Person get();
}
