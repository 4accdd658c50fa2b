package org.jalon.assessment.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalon.assessment.deadline.DeadlineReading.Cadence;
import org.jalon.assessment.deadline.DeadlineReading.Condition;
import org.jalon.assessment.deadline.DeadlineReading.Interval;
import org.jalon.assessment.deadline.DeadlineReading.Recurring;
import org.jalon.assessment.deadline.DeadlineReading.Unclear;
import org.jalon.framework.FiscalYears;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineParserTest {

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvFileSource(resources = "deadlines.csv", delimiter = '|', numLinesToSkip = 1)
    void read_as_an_interval(String words, @Nullable LocalDate from, @Nullable LocalDate to) {
        Interval interval = new Interval(from, to);

        assertThat(DeadlineParser.read(words)).isEqualTo(interval);
        assertThat(DeadlineParser.read(words.toUpperCase(Locale.ROOT))).isEqualTo(interval);
        assertThat(DeadlineParser.read(" " + words.replace(" ", " \u00a0 ").replace("'", "’") + ".\n"))
                .isEqualTo(interval);
        assertThat(DeadlineParser.read(words.replace("'", "’ ").replaceAll(" ?- ?", "–")))
                .isEqualTo(interval);
        assertThat(DeadlineParser.read(withoutAccents(words))).isEqualTo(interval);
    }

    @ParameterizedTest(name = "{0} with fiscal years {1}")
    @CsvFileSource(
            resources = {"realistic-deadlines.csv", "deadlines-of-annexes.csv"},
            delimiter = '|',
            numLinesToSkip = 1)
    void realistic_ones_are_read_right_or_not_at_all(
            String words, FiscalYears fiscalYears, String kind, @Nullable LocalDate from, @Nullable LocalDate to) {
        DeadlineReading reading = DeadlineParser.read(words, fiscalYears);

        assertThat(ReadingKind.of(reading).code()).isEqualTo(kind);
        if (reading instanceof Interval interval) {
            assertThat(interval).isEqualTo(new Interval(from, to));
        }
    }

    private static String withoutAccents(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    @ParameterizedTest
    @CsvSource({
        "each year, YEAR",
        "Every year., YEAR",
        "Annually, YEAR",
        "annual, YEAR",
        "yearly, YEAR",
        "once a year, YEAR",
        "Once every year, YEAR",
        "every 12 months, YEAR",
        "on an annual basis, YEAR",
        "end of each year, YEAR",
        "By the end of every year, YEAR",
        "chaque année, YEAR",
        "Chaque annee, YEAR",
        "tous les ans, YEAR",
        "une fois par an, YEAR",
        "une fois l’an, YEAR",
        "annuel, YEAR",
        "Annuelle, YEAR",
        "annuellement, YEAR",
        "à la fin de chaque année, YEAR",
        "twice a year, HALF_YEAR",
        "every six months, HALF_YEAR",
        "semi-annually, HALF_YEAR",
        "each half-year, HALF_YEAR",
        "chaque semestre, HALF_YEAR",
        "semestriel, HALF_YEAR",
        "deux fois par an, HALF_YEAR",
        "tous les six mois, HALF_YEAR",
        "every quarter, QUARTER",
        "Quarterly, QUARTER",
        "on a quarterly basis, QUARTER",
        "every three months, QUARTER",
        "chaque trimestre, QUARTER",
        "trimestrielle, QUARTER",
        "tous les 3 mois, QUARTER",
        "à la fin de chaque trimestre, QUARTER",
        "monthly, MONTH",
        "each month, MONTH",
        "once a month, MONTH",
        "mensuel, MONTH",
        "Mensuellement, MONTH",
        "tous les mois, MONTH",
        "chaque mois, MONTH",
        "par mois, MONTH",
    })
    void read_as_recurring(String words, Cadence cadence) {
        assertThat(DeadlineParser.read(words)).isEqualTo(new Recurring(cadence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The development zone’s governance bodies will be established once the new regional\ncouncils have been established",
                "Once the law is adopted",
                "When the cantonment sites are ready to open",
                "After the elections have been held",
                "after the regional councils has been established",
                "Upon adoption of the law",
                "As soon as funding is available",
                "Following the national conference",
                "Three months after the signing of the decree",
                "2017, subject to funding",
                "By June 2017, subject to the adoption of the law",
                "Pending the appointment of the Chair",
                "If the security situation permits",
                "TBD once the budget is approved",
                "Lorsque les conseils régionaux auront été mis en place",
                "Lorsqu’un accord sera conclu",
                "Dès que la loi sera adoptée",
                "DES QUE LA LOI SERA ADOPTEE",
                "Dès l'adoption de la loi",
                "Dès la signature du décret",
                "Une fois les conseils établis",
                "Une fois que les textes seront adoptés",
                "Après que les conseils auront été établis",
                "Après les élections",
                "Sous réserve de financement",
                "À l’issue de la conférence d’entente nationale",
                "A l'issue du référendum",
                "À la suite des élections",
                "Si les conditions de sécurité le permettent",
                "S'il y a accord des parties",
                "Quand la loi sera votée",
                "After the adoption of the law in March 2017",
            })
    void read_as_a_condition_when_they_wait_for_an_event(String words) {
        assertThat(DeadlineParser.read(words)).isEqualTo(new Condition());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0",
                ".",
                "-",
                "–",
                "()",
                "?",
                "n/a",
                "N.A.",
                "TBD",
                "to be determined",
                "à déterminer",
                "soon",
                "bientôt",
                "Completion expected",
                "en cours",
                "On 3 May",
                "3 May",
                "le 3 mai",
                "March",
                "mars",
                "Q1",
                "first quarter",
                "end of the year",
                "fin mars",
                "31 February 2017",
                "31 février 2017",
                "30/02/2017",
                "2017-02-31",
                "31/02/2017",
                "2017-13-01",
                "29 February 2017",
                "31 June 2017",
                "0 March 2017",
                "32 March 2017",
                "04/20/2017",
                "3/4/2017",
                "31-02-2017",
                "2017-00-10",
                "13/2017",
                "00/2017",
                "after 31 February 2017",
                "by 31 February 2017",
                "from 30 February to 2 March 2017",
                "30-31 February 2017",
                "2017-2016",
                "2017/2016",
                "June-March 2017",
                "from 2 April to 27 March 2017",
                "de juin à mars 2017",
                "2017/16",
                "December to January 2018",
                "from 2017 to March 2017",
                "June 2017 to 2017",
                "Q4-Q3 2017",
                "between June and March 2017",
                "2017-2017-2018",
                "fifth quarter of 2017",
                "third half of 2017",
                "Q5 2017",
                "T0 2017",
                "H3 2017",
                "5e trimestre 2017",
                "2017?",
                "2017 (tbc)",
                "about 2017",
                "2017 or 2018",
                "2017 ou 2018",
                "17",
                "20170",
                "1066",
                "0000",
                "2017 2018",
                "March and June 2017",
                "mars et juin 2017",
                "2015 and 2017",
                "March 2017, June 2017",
                "2011-12",
                "2017/2018",
                "2017/18",
                "2017-18",
                "20/04/17",
                "Within a year of March 2017",
                "within three months",
                "in two years",
                "before",
                "by",
                "from",
                "before the elections",
                "avant les élections",
                "until further notice",
                "jusqu'à nouvel ordre",
                "since 2016",
                "as soon as possible",
                "dès que possible",
                "when possible",
                "lorsque possible",
                "Once ready",
                "soon after",
                "in the following year",
                "once",
                "when?",
                "si nécessaire",
                "if required",
                "three months after March 2017",
                "every two years",
                "tous les deux ans",
                "biannual",
                "weekly",
                "every March",
                "every day",
                "yearly?",
                "mid-to-late 2017",
                "end of 20 April 2017",
                "early March to June",
                "Smarch 2017",
                "2017 March 20 April",
                "S/2017/478",
                "Act No. 93-008",
                "the of in",
                "mid",
                "fin",
                "2017-Q2-Q3-Q4",
            })
    void read_as_unclear_when_they_do_not_say_one_thing(String words) {
        assertThat(DeadlineParser.read(words)).isEqualTo(new Unclear());
    }

    @Nested
    class OnAnyString {

        private static final List<String> PIECES = List.of(
                "2017",
                "2018",
                "31",
                "3",
                "march",
                "février",
                "juin",
                "q1",
                "t2",
                "h1",
                "first",
                "1er",
                "second",
                "quarter",
                "trimestre",
                "half",
                "semestre",
                "of",
                "de",
                "d’",
                "l'",
                "by",
                "before",
                "avant",
                "after",
                "après",
                "from",
                "to",
                "à",
                "au",
                "and",
                "et",
                "between",
                "entre",
                "end",
                "fin",
                "mid",
                "mi",
                "-",
                "–",
                "/",
                ",",
                ".",
                "each",
                "year",
                "chaque",
                "once",
                "dès que",
                "the law",
                "at the latest",
                "on",
                "\u00a0",
                "\n",
                "👩🏽‍⚕️",
                "مالي",
                "(",
                "[",
                "\\",
                "$1",
                "\ud83d",
                "\u0000",
                "\ufdfa");

        @Test
        void never_throws() {
            Random random = new Random(2017);
            for (int i = 0; i < 30_000; i++) {
                String separator = random.nextBoolean() ? " " : "";
                String words = Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                        .limit(random.nextInt(9))
                        .collect(Collectors.joining(separator));
                assertThat(DeadlineParser.read(words)).isNotNull();
            }
        }

        @Test
        void never_throws_on_any_characters() {
            Random random = new Random(478);
            for (int i = 0; i < 20_000; i++) {
                StringBuilder words = new StringBuilder();
                random.ints(random.nextInt(40), 0, 0x3000).forEach(words::appendCodePoint);
                assertThat(DeadlineParser.read(words.toString())).isNotNull();
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    " ", "-", "a ", "2017-", "/", "once ", "the ", "by ", "1 ", "mid-", "'", "\ufdfa", "(", "1/", "jan "
                })
        @Timeout(60) // a pattern that tries all ways would take hours
        void comes_to_an_end_on_long_ones(String piece) {
            for (int length : new int[] {Deadline.MAX_LENGTH, 200_000}) {
                assertThat(DeadlineParser.read(piece.repeat(length / piece.length())))
                        .isInstanceOf(DeadlineReading.class);
            }
        }

        /** Whoever has until a time that names no later year than another is never given longer than to the end of that. */
        @RepeatedTest(20)
        void never_allows_more_than_its_words(RepetitionInfo repetition) {
            Random random = new Random(repetition.getCurrentRepetition());
            List<String> limits =
                    List.of("by ", "by the ", "until ", "no later than ", "d'ici ", "d’ici à la ", "au plus tard ", "");
            List<String> parts = List.of(
                    "",
                    "start of ",
                    "beginning of ",
                    "mid-",
                    "middle of ",
                    "end of ",
                    "début ",
                    "mi-",
                    "fin ",
                    "early ");
            List<String> units = List.of(
                    "", "March ", "mars ", "Q3 ", "second quarter of ", "H1 ", "premier semestre ", "15 April ");
            List<String> gaps =
                    List.of(" ", "\u00a0", "  ", "\n", " – ", "-", "‐", " / ", "/", ",", ", ", " .", "\u202f");
            for (int i = 0; i < 500; i++) {
                int year = 2000 + random.nextInt(90);
                String words = any(limits, random) + any(parts, random) + any(units, random) + year;
                String odd = words.replace(" ", any(gaps, random)) + any(gaps, random);
                for (FiscalYears fiscalYears : FiscalYears.values()) {
                    if (DeadlineParser.read(odd, fiscalYears) instanceof Interval interval && interval.to() != null) {
                        assertThat(interval.to()).as(odd).isBeforeOrEqualTo(LocalDate.of(year, 12, 31));
                        if (words.matches(
                                "(?iu)(?:by|until|no later|d.ici|au plus).*(?:start of|beginning of|début).*")) {
                            assertThat(interval.to().getDayOfMonth()).as(odd).isOne();
                        }
                        if (words.matches("(?iu)(?:by|until|no later|d.ici|au plus).*(?:mid-|middle of |mi-)" + year)) {
                            assertThat(interval.to()).as(odd).isEqualTo(LocalDate.of(year, 6, 30));
                        }
                    }
                }
            }
        }

        private static String any(List<String> of, Random random) {
            return of.get(random.nextInt(of.size()));
        }

        @Test
        void does_not_depend_on_the_language_of_the_machine() {
            Locale before = Locale.getDefault();
            try {
                Locale.setDefault(Locale.of("tr", "TR"));
                assertThat(DeadlineParser.read("FIRST HALF OF 2017"))
                        .isEqualTo(new Interval(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 6, 30)));
            } finally {
                Locale.setDefault(before);
            }
        }
    }
}
