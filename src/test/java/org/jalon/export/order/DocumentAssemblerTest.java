package org.jalon.export.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalon.shared.ActRefused;
import org.jalon.shared.Lang;
import org.jalon.table.AnnexTable;
import org.jalon.table.AnnexTables;
import org.jalon.table.AsAt;
import org.jalon.testing.Acting;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which one chooses reads the table itself: whether there is such a document is asked with each choice. */
@DatabaseTest
class DocumentAssemblerTest {

    private static final String MANDATE = "mali";
    private static final String FRAMEWORK = "agreement";

    @Autowired
    private DocumentAssembler making;

    @Autowired
    private AnnexTables tables;

    @Test
    void a_table_that_has_been_read_is_not_read_again() {
        AnnexTable shown = read("2017-Q3");
        assertThat(statements(() -> making.check(shown, choice(Map.of())))).isEmpty();
        assertThat(statements(() -> making.check(shown, choice(Map.of("compareWith", List.of("2017-Q2"))))))
                .isNotEmpty()
                .isEqualTo(statements(() -> read("2017-Q2")));
    }

    @Test
    void a_table_that_has_been_read_is_not_compared_with_itself() {
        AnnexTable shown = read("2017-Q3");
        assertThatThrownBy(() ->
                        statements(() -> making.check(shown, choice(Map.of("compareWith", List.of("2017-Q3"))))))
                .isInstanceOf(ActRefused.class);
    }

    private AnnexTable read(String period) {
        return Acting.as(Acting.READER, () -> tables.of(MANDATE, FRAMEWORK, Optional.of(period), new AsAt.Current()));
    }

    private static List<String> statements(Runnable work) {
        return Acting.as(Acting.READER, () -> Statements.of(work));
    }

    private static DocumentChoice choice(Map<String, List<String>> query) {
        return DocumentChoice.of(query, Lang.en);
    }
}
