package org.jalon.mandate.access;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jalon.security.Roles;
import org.jalon.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mandates in which people can have roles. */
@Component
class MandateTitles implements Roles.Mandates {

    private final JdbcClient jdbc;

    MandateTitles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, LocalizedText> titles() {
        Map<String, LocalizedText> titles = new LinkedHashMap<>();
        jdbc.sql("select code, title_en, title_fr from mandate order by code")
                .query((row, n) -> Map.entry(
                        row.getString("code"), new LocalizedText(row.getString("title_en"), row.getString("title_fr"))))
                .list()
                .forEach(mandate -> titles.put(mandate.getKey(), mandate.getValue()));
        return titles;
    }
}
