package org.jalon.export.order;

import java.util.Optional;
import org.jalon.mandate.FrameworkId;
import org.jalon.shared.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each person chose last as their document of a framework. */
@Component
class LastChoices {

    private final JdbcClient jdbc;

    LastChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As the query of an address; empty if they never chose anything. */
    @Snapshot
    public Optional<String> of(FrameworkId framework, String username) {
        return jdbc.sql("select choice from document_choice where framework_id = :framework and username = :username")
                .param("framework", framework.value())
                .param("username", username)
                .query(String.class)
                .optional();
    }

    /** In place of the one before. */
    @Transactional
    public void remember(FrameworkId framework, String username, DocumentChoice choice) {
        int updated = bind(
                        "update document_choice set choice = :choice where framework_id = :framework and username = :username",
                        framework,
                        username,
                        choice)
                .update();
        if (updated == 0) {
            bind(
                            "insert into document_choice (framework_id, username, choice) values (:framework, :username, :choice)",
                            framework,
                            username,
                            choice)
                    .update();
        }
    }

    private JdbcClient.StatementSpec bind(String sql, FrameworkId framework, String username, DocumentChoice choice) {
        return jdbc.sql(sql)
                .param("framework", framework.value())
                .param("username", username)
                .param("choice", choice.query());
    }
}
