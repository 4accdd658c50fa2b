package org.jalon.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.jalon.mandate.ReportingPeriod;
import org.jalon.security.ActingAs;
import org.jalon.security.Role;
import org.jalon.shared.ActRefused;
import org.jalon.shared.LocalizedText;
import org.jalon.testing.Acting;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.BuiltMandate;
import org.jalon.testing.DatabaseTest;
import org.jalon.testing.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A label or a title is valid from a period on, as a wording is. */
@DatabaseTest
@ActingAs(Role.READER)
@BothDatabases
class LabelsTest {

    private static final LocalizedText UNDER_WAY = new LocalizedText("Under way", "En train");

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private BeanFactory beans;

    private BuiltMandate mandate;
    private ReportingPeriod published;
    private ReportingPeriod open;
    private ReportingPeriod later;

    @BeforeEach
    void a_sealed_period_and_two_open_ones() {
        mandate = new BuiltMandate(beans);
        published = mandate.open("2017-Q2");
        mandate.indicator("1.1.1", published);
        mandate.publish(published, "1.1.1", Examples.says("ongoing", "Words"));
        published = mandate.seal(published);
        open = mandate.open("2017-Q3");
        later = mandate.open("2017-Q4");
    }

    @Test
    void a_label_is_valid_until_the_next_one_and_earlier_periods_keep_theirs() {
        mandate.relabel("ongoing", later, new LocalizedText("Last", "Dernier"));
        mandate.relabel("ongoing", open, new LocalizedText("A slip", "Une faute"));
        mandate.relabel("ongoing", open, UNDER_WAY);

        assertThat(label(in(published))).isEqualTo("Ongoing");
        assertThat(label(in(open))).isEqualTo("Under way");
        assertThat(label(in(later))).isEqualTo("Last");
        assertThat(label(frameworks.byCode(mandate.mandate(), "table")))
                .as("the newest")
                .isEqualTo("Last");
        assertThat(frameworks.of(mandate.mandate()))
                .allMatch(framework -> label(framework).equals("Last"));
        assertThat(in(open).scale().level("ongoing").orElseThrow().label().in(Locale.FRENCH))
                .isEqualTo("En train");
        assertThat(in(open).scale().level("implemented"))
                .isEqualTo(in(published).scale().level("implemented"));
    }

    @Test
    void title_and_annex_are_so_as_well() {
        mandate.retitle(open, new LocalizedText("Other title", "Autre titre"));
        rename(new Labelled.Annex(), open, new LocalizedText("Annex II", "Annex II"));

        assertThat(in(published).title()).isEqualTo(Examples.FRAMEWORK.title());
        assertThat(in(published).annex()).isEqualTo("Annex I");
        assertThat(in(later).title().fr()).isEqualTo("Autre titre");
        assertThat(in(later).annex()).isEqualTo("Annex II");
        assertThat(in(later).id()).isEqualTo(mandate.framework().id());
    }

    @Test
    void nothing_that_is_sealed_gets_another_label() {
        ReportingPeriod early = mandate.open("2017-Q1");

        assertThatExceptionOfType(ActRefused.class)
                .as("the sealed period itself")
                .isThrownBy(() -> mandate.relabel("ongoing", published, UNDER_WAY));
        assertThatExceptionOfType(ActRefused.class)
                .as("an open one before it")
                .isThrownBy(() -> mandate.relabel("ongoing", early, UNDER_WAY));
        assertThat(label(in(early))).isEqualTo("Ongoing");
    }

    @Test
    void a_name_has_a_form_and_what_it_names_is_there() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mandate.relabel("ongoing", open, new LocalizedText("x".repeat(81), "y")));
        assertThatIllegalArgumentException().isThrownBy(() -> mandate.relabel("unheard-of", open, UNDER_WAY));
    }

    @Test
    void only_an_administrator_renames() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> frameworks.rename(mandate.framework(), new Labelled.Title(), open, UNDER_WAY));
    }

    private void rename(Labelled what, ReportingPeriod from, LocalizedText name) {
        Acting.as(Acting.ADMINISTRATOR, () -> frameworks.rename(mandate.framework(), what, from, name));
    }

    private Framework in(ReportingPeriod period) {
        return frameworks.in(mandate.framework(), period);
    }

    private static String label(Framework framework) {
        return framework.scale().level("ongoing").orElseThrow().label().in(Locale.ENGLISH);
    }
}
