package org.jalon.shared;

/** The addresses of pages and files that other modules link to. Stable: people mail them. All begin with a slash. */
public final class Addresses {

    private Addresses() {}

    public static String mandate(String mandate) {
        return "/" + mandate;
    }

    /** The table of the newest period. */
    public static String table(String mandate, String framework) {
        return "/" + mandate + "/" + framework;
    }

    public static String table(String mandate, String framework, String period) {
        return table(mandate, framework) + "/" + period;
    }

    /** A period's table with one row open beside it. */
    public static String row(String mandate, String framework, String period, String indicator) {
        return table(mandate, framework, period) + "?row=" + indicator;
    }

    public static String indicator(String mandate, String framework, String indicator) {
        return table(mandate, framework) + "/indicators/" + indicator;
    }

    /** What an officer has to do in the period that can be brought up to date. */
    public static String quarter(String mandate, String framework) {
        return table(mandate, framework) + "/quarter";
    }

    public static String quarter(String mandate, String framework, String period) {
        return quarter(mandate, framework) + "/" + period;
    }

    /** The rows of a quarter that a reviewer sent back. */
    public static String quarterReturned(String mandate, String framework, String period) {
        return quarter(mandate, framework, period) + "?state=returned";
    }

    /** One's quarter with one row open beside it. */
    public static String quarterRow(String mandate, String framework, String period, String indicator) {
        return quarter(mandate, framework, period) + "?whose=all&row=" + indicator;
    }

    /** Where a framework stands: the first page of a reader. */
    public static String overview(String mandate, String framework) {
        return table(mandate, framework) + "/overview";
    }

    /** The page of the search; what to look for is its parameter {@code q}. */
    public static String find(String mandate, String framework) {
        return table(mandate, framework) + "/find";
    }

    /** How a framework went through its periods. */
    public static String trends(String mandate, String framework) {
        return table(mandate, framework) + "/trends";
    }

    /** A number by a named convention, for those who ask for one. */
    public static String scores(String mandate, String framework) {
        return table(mandate, framework) + "/scores";
    }

    /** Addresses that people gave names to. */
    public static String views(String mandate, String framework) {
        return table(mandate, framework) + "/views";
    }

    /** Indicators down, periods across. */
    public static String matrix(String mandate, String framework) {
        return table(mandate, framework) + "/matrix";
    }

    /** The newest period beside the one before it. */
    public static String comparison(String mandate, String framework) {
        return table(mandate, framework) + "/compare";
    }

    /** The office's own Word template, for administrators. */
    public static String template(String mandate, String framework) {
        return table(mandate, framework) + "/template";
    }

    /** Contributors' forms: to make one, and what came back. */
    public static String forms(String mandate, String framework) {
        return table(mandate, framework) + "/forms";
    }

    /** A contributor's form as a file: {@code docx} or {@code xlsx}. */
    public static String form(String mandate, String framework, String code, String format, String language) {
        return "/api/v1/mandates/" + mandate + "/frameworks/" + framework + "/forms/" + code + "/form." + format
                + "?lang=" + language;
    }

    /** The page where one chooses a document; its query is the whole choice. */
    public static String export(String mandate, String framework) {
        return table(mandate, framework) + "/export";
    }

    /** The same with a choice, such as {@code what=matrix}. */
    public static String export(String mandate, String framework, String query) {
        return export(mandate, framework) + "?" + query;
    }

    /** What the address of every file of a framework begins with. */
    public static String files(String mandate, String framework) {
        return "/api/v1/mandates/" + mandate + "/frameworks/" + framework;
    }

    /** Everything of a mandate as open files. */
    public static String dataPackage(String mandate, String language) {
        return "/api/v1/mandates/" + mandate + "/package.zip?lang=" + language;
    }

    /** What lies before the reviewers, in the period in which most likely something does. */
    public static String review(String mandate, String framework) {
        return table(mandate, framework) + "/review";
    }

    /** What lies before the reviewers in one period. */
    public static String review(String mandate, String framework, String period) {
        return review(mandate, framework) + "/" + period;
    }

    /** The calendar: periods past, running and coming. */
    public static String periods(String mandate, String framework) {
        return table(mandate, framework) + "/periods";
    }

    /** The rules of a mandate's workflow, and who changed them. */
    public static String rules(String mandate, String framework) {
        return table(mandate, framework) + "/rules";
    }

    /** The life of one period: what is still missing, signatures, seals, all that was done to it. */
    public static String period(String mandate, String framework, String period) {
        return periods(mandate, framework) + "/" + period;
    }

    /** Compares a seal with what is stored; number 0 is the period itself, 1 and on are its corrigenda. */
    public static String verification(String mandate, String framework, String period, int number) {
        return period(mandate, framework, period) + "/verify?corrigendum=" + number;
    }

    /** A period's table as it was sealed: number 0 is the period itself, 1 and on are its corrigenda. */
    public static String sealed(String mandate, String framework, String period, int number) {
        return table(mandate, framework, period) + "?corrigendum=" + number;
    }

    /** A period's table as a file: {@code docx}, {@code csv} or {@code json}. */
    public static String file(String mandate, String framework, String period, String format, String language) {
        return "/api/v1/mandates/" + mandate + "/frameworks/" + framework + "/periods/" + period + "/table." + format
                + "?lang=" + language;
    }
}
