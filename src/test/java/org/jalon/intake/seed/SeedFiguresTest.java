package org.jalon.intake.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jalon.intake.tabular.SeedRefused;
import org.jalon.mandate.Mandate;
import org.jalon.mandate.Mandates;
import org.jalon.measure.Measures;
import org.jalon.measure.Observation;
import org.jalon.measure.ObservationField;
import org.jalon.measure.ObservationUpdates;
import org.jalon.measure.Observations;
import org.jalon.security.SystemActor;
import org.jalon.testing.BothDatabases;
import org.jalon.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Figures that come in with a package: with the mandate, and into one that is there. */
@DatabaseTest
@TestPropertySource(properties = "jalon.seed=")
@DirtiesContext
@SuppressWarnings("NullAway.Init")
@BothDatabases
class SeedFiguresTest {

    private static final String MEASURES =
            "code,name_en,name_fr,unit_en,unit_fr,definition_en,definition_fr,adding,topic,reporter";
    private static final String OBSERVATIONS =
            "measure,value,value_to,printed,qualifier,kind,role,as_at,from,to,date_basis,area,breakdown,denominator,currency,source,place,quotation,note";
    private static final String IDPS =
            "idps,Displaced persons,Personnes déplacées,persons,personnes,All,Toutes,last,displacement,";
    private static final String SOME =
            "idps,59000,,\"approximately 59,000\",approximately,as-at,reported,2017-05-26,,,inferred,,,,,situation-2017,para. 37,59,";

    @Autowired
    private Seeds seeds;

    @Autowired
    private SystemActor system;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Measures measures;

    @Autowired
    private Observations observations;

    @Autowired
    private ObservationUpdates updates;

    @TempDir
    private Path parent;

    @Test
    void what_is_new_comes_into_a_mandate_that_is_there_and_what_was_revised_stays() {
        DraftFolder draft = DraftFolder.copyOfMali(parent, "figured")
                .write("measures.csv", MEASURES, IDPS, "")
                .write("observations.csv", OBSERVATIONS, SOME, "")
                .write("relations.csv", "relation,is,times,measure,area,breakdown,role,source,place,quotation", "")
                .write("illustrations.csv", "measure,framework,indicator,shows_en,shows_fr", "");
        // Only the copied mandate is named otherwise; what its measures are called does not matter to other tables.
        seeds.loadMissing(List.of(draft.folder()));
        system.run("test", () -> {
            Observation one = all("figured").getFirst();
            assertThat(one.content().words()).isEqualTo("approximately 59,000");
            updates.revise(
                    mandates.byCode("figured"),
                    one.id(),
                    1,
                    Map.of(
                            ObservationField.VALUE, "60000",
                            ObservationField.KIND, "as-at",
                            ObservationField.SOURCE, "situation-2017",
                            ObservationField.PLACE, "para. 37"),
                    "Read again");
        });

        draft.append("observations.csv", SOME.replace("59000", "0").replace("reported", "comparison"));
        seeds.loadMissing(List.of(draft.folder()));
        seeds.loadMissing(List.of(draft.folder()));

        system.run(
                "test",
                () -> assertThat(all("figured"))
                        .extracting(one ->
                                one.content().figure().value().orElseThrow().intValueExact())
                        .containsExactlyInAnyOrder(60_000, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "59000,, | many,, | line 2, column 2 'value': 'many' ",
                "59000,, | 1e400,, | line 2, column 2 'value': Too large",
                "59000,, | -5,, | line 2, column 2 'value': -5 is below zero",
                "2017-05-26 | 2017-02-30 | line 2, column 8 'as_at': '2017-02-30' is no date",
                "as-at | guess | line 2, column 6 'kind': 'guess' ",
                "situation-2017 | rumour | line 2, column 16 'source': ",
                "idps,5 | nothing,5 | line 2, column 1 'measure': "
            })
    void a_line_that_makes_no_sense_is_refused_with_its_place(String right, String wrong, String said) {
        DraftFolder draft = DraftFolder.copyOfMali(parent, "misfigured")
                .write("measures.csv", MEASURES, IDPS, "")
                .write("observations.csv", OBSERVATIONS, SOME.replace(right, wrong), "")
                .write("relations.csv", "relation,is,times,measure,area,breakdown,role,source,place,quotation", "")
                .write("illustrations.csv", "measure,framework,indicator,shows_en,shows_fr", "");
        assertThatExceptionOfType(SeedRefused.class)
                .isThrownBy(() -> seeds.loadMissing(List.of(draft.folder())))
                .satisfies(refused -> assertThat(draft.said(refused))
                        .anySatisfy(line -> assertThat(line).startsWith("FOLDER/observations.csv, " + said)));
    }

    @Test
    void the_same_figure_twice_is_refused() {
        DraftFolder draft = DraftFolder.copyOfMali(parent, "twofold")
                .write("measures.csv", MEASURES, IDPS, "")
                .write("observations.csv", OBSERVATIONS, SOME, SOME, "")
                .write("relations.csv", "relation,is,times,measure,area,breakdown,role,source,place,quotation", "")
                .write("illustrations.csv", "measure,framework,indicator,shows_en,shows_fr", "");
        assertThatExceptionOfType(SeedRefused.class)
                .isThrownBy(() -> seeds.loadMissing(List.of(draft.folder())))
                .satisfies(refused -> assertThat(draft.said(refused))
                        .containsExactly(
                                "FOLDER/observations.csv, line 3: the same figure of the same place as in line 2;"
                                        + " expected it once"));
    }

    private List<Observation> all(String code) {
        Mandate mandate = mandates.byCode(code);
        assertThat(measures.of(mandate)).hasSize(1);
        return observations.of(mandate);
    }
}
