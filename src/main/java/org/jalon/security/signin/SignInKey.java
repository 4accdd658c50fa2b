package org.jalon.security.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A key that this Jalon keeps in its database, so that what it marked before a restart, it still knows after it. */
@Component
class SignInKey implements SmartInitializingSingleton {

    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private volatile @Nullable SecretKeySpec kept;

    SignInKey(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        key();
    }

    /** 64 hexadecimal digits that nobody can work out without the key. */
    String digest(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key());
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }

    private SecretKeySpec key() {
        SecretKeySpec known = kept;
        if (known == null) {
            known = new SecretKeySpec(HexFormat.of().parseHex(read().orElseGet(this::make)), HMAC);
            kept = known;
        }
        return known;
    }

    private Optional<String> read() {
        return jdbc.sql("select secret from sign_in_key where id = 1")
                .query(String.class)
                .optional();
    }

    private String make() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        String made = HexFormat.of().formatHex(bytes);
        try {
            jdbc.sql("insert into sign_in_key (id, secret) values (1, :secret)")
                    .param("secret", made)
                    .update();
            return made;
        } catch (DuplicateKeyException e) {
            // Somebody else came first; theirs is the key.
            return read().orElseThrow();
        }
    }
}
