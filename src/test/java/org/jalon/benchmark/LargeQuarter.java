package org.jalon.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Quarters of 1,000 rows from their opening to their verified seal, one after the other as a mandate has them. In each of them all rows are
 * confirmed, half of them then get another deadline, and all are submitted, reviewed, approved and signed. The first one warms up.
 */
final class LargeQuarter {

    /** The two periods that the mandate is made with: a sealed one, and an open one that is sealed here before anything is measured. */
    static final int PERIODS = 2;

    private static final String MADE = "2010-Q2";
    private static final List<String> QUARTERS =
            List.of("2010-Q3", "2010-Q4", "2011-Q1", "2011-Q2", "2011-Q3", "2011-Q4");
    /** What every quarter sets as its new deadline, so that it is another one than before. */
    private static final String[] MONTHS = {"March", "June", "September", "December"};

    private static final int VISITS = 3;
    private static final String FRAMEWORK = "/mandates/scale/frameworks/table";
    private static final String PERIOD = FRAMEWORK + "/periods/";

    private final Client officer;
    private final Client reviewer;
    private final Client administrator;
    private final Browser ofOfficer;
    private final Browser ofReviewer;
    private final Jalon jalon;
    private final Map<Measure, List<Double>> taken = new EnumMap<>(Measure.class);

    /** @param ofOfficer and {@code ofReviewer}: browsers in which nobody has signed in yet */
    LargeQuarter(Jalon jalon, Browser ofOfficer, Browser ofReviewer) {
        this.jalon = jalon;
        this.ofOfficer = ofOfficer;
        this.ofReviewer = ofReviewer;
        officer = new Client(jalon, "officer");
        reviewer = new Client(jalon, "reviewer");
        administrator = new Client(jalon, "admin");
        String anyTable = jalon.at("/mali/agreement").toString();
        ofOfficer.signIn(anyTable, "officer", Person.PASSWORD);
        ofReviewer.signIn(anyTable, "reviewer", Person.PASSWORD);
    }

    Map<Measure, Samples> measure() {
        bulk(officer, MADE, "submit", any -> true);
        finish(MADE);
        for (String code : QUARTERS) {
            quarter(code);
            if (code.equals(QUARTERS.getFirst())) {
                taken.clear();
            }
        }
        Map<Measure, Samples> figures = new EnumMap<>(Measure.class);
        taken.forEach((measure, values) -> figures.put(measure, Samples.of(values)));
        return figures;
    }

    private void quarter(String code) {
        took(
                Measure.OPENING,
                administrator
                        .post(FRAMEWORK + "/periods", object().put("code", code))
                        .milliseconds());
        visits(ofOfficer, "/scale/table/quarter/" + code, Measure.MY_QUARTER, Stopwatch.QUARTER_SEEN);
        took(Measure.BULK, bulk(officer, code, "confirm", any -> true));
        bulk(officer, code, "set-deadline", number -> number.hashCode() % 2 == 0);
        took(Measure.BULK_PAGE, submitOnThePage(code));
        took(Measure.REVIEW_SERVICE, reviewer.get(PERIOD + code + "/review").milliseconds());
        for (int n = 0; n < VISITS; n++) {
            ofReviewer.open(jalon.at("/scale/table/review/" + code).toString());
            took(Measure.REVIEW, ofReviewer.number(Stopwatch.REVIEW_SEEN));
            took(Measure.REVIEW_WHOLE, ofReviewer.number(Stopwatch.REVIEW_WHOLE));
        }
        finish(code);
    }

    private void visits(Browser browser, String page, Measure measure, String when) {
        for (int n = 0; n < VISITS; n++) {
            browser.open(jalon.at(page).toString());
            took(measure, browser.number(when));
        }
    }

    private double submitOnThePage(String code) {
        ofOfficer.open(jalon.at("/scale/table/quarter/" + code).toString());
        ofOfficer.find(By.cssSelector(".select-all input")).click();
        ofOfficer.untilSaid(By.cssSelector(".bulk-count"));
        ofOfficer.run(Stopwatch.EXPECT_SUBMITTED);
        ofOfficer
                .find(By.xpath("//*[@class = 'bulk']//button[normalize-space() = 'Submit']"))
                .click();
        return ofOfficer.number(Stopwatch.SUBMITTED_AFTER_CLICK);
    }

    private void finish(String code) {
        took(Measure.BULK_APPROVAL, bulk(reviewer, code, "approve", any -> true));
        reviewer.post(PERIOD + code + "/transitions", object().put("to", "in-review"));
        String symbol = "ARTIFICIAL/" + code;
        Client.Answer toSign = reviewer.get(PERIOD + code + "/to-sign?reportSymbol=" + symbol);
        took(Measure.TO_SIGN, toSign.milliseconds());
        Client.Answer signed = reviewer.post(
                PERIOD + code + "/signatures",
                object().put("reportSymbol", symbol)
                        .put("digest", toSign.json().path("digest").asString())
                        .put("password", Person.PASSWORD));
        if (!signed.json().path("state").asString().equals("sealed")) {
            throw new BenchmarkFailed("The period " + code + " was signed and is not sealed.");
        }
        took(Measure.SEALING, signed.milliseconds());
        Client.Answer verified = reviewer.get(PERIOD + code + "/verification");
        if (!verified.json().path("holds").asBoolean()) {
            throw new BenchmarkFailed("The seal of " + code + " does not hold.");
        }
        took(Measure.VERIFYING, verified.milliseconds());
    }

    /** One act for the rows as they stand. */
    private static double bulk(Client person, String code, String act, Predicate<String> which) {
        ObjectNode body = object().put("act", act).put("reason", "Measuring");
        if (act.equals("set-deadline")) {
            body.put("deadline", MONTHS[code.charAt(6) - '1'] + " " + code.substring(0, 4));
        }
        ArrayNode rows = body.putArray("rows");
        rowsOf(person, code)
                .filter(row -> which.test(row.path("indicator").asString()))
                .forEach(row -> rows.addObject()
                        .put("indicator", row.path("indicator").asString())
                        .put("version", row.path("version").asInt()));
        Client.Answer answer = person.post(PERIOD + code + "/bulk", body);
        int accepted = answer.json().path("accepted").asInt();
        if (accepted != rows.size()) {
            throw new BenchmarkFailed("To %s, %d rows of %d were taken; the first: %s"
                    .formatted(
                            act,
                            accepted,
                            rows.size(),
                            answer.json().path("rows").path(0)));
        }
        return answer.milliseconds();
    }

    private static Stream<JsonNode> rowsOf(Client person, String code) {
        return person.get(PERIOD + code + "/table.json").json().path("pillars").values().stream()
                .flatMap(pillar -> pillar.path("objectives").values().stream())
                .flatMap(objective -> objective.path("rows").values().stream());
    }

    private static ObjectNode object() {
        return JsonMapper.shared().createObjectNode();
    }

    private void took(Measure measure, double milliseconds) {
        taken.computeIfAbsent(measure, absent -> new ArrayList<>()).add(milliseconds);
    }
}
