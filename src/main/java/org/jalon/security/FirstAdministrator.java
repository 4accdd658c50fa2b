package org.jalon.security;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** {@code jalon.admin}: who keeps people, on the first start outside demo mode; of no effect once there are people. */
@ConfigurationProperties("jalon.admin")
record FirstAdministrator(
        @Nullable String username, @Nullable String password) {

    /** Without the password, which would else be in whatever prints this. */
    @Override
    public String toString() {
        return "FirstAdministrator[" + username + "]";
    }
}
