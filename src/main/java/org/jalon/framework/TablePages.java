package org.jalon.framework;

/** The addresses of a period's tables, for those who link to them without knowing them. */
public interface TablePages {

    /** A period's table. */
    String table(String mandate, String framework, String period);

    /** A period's table as it was sealed: number 0 is the period itself, 1 and on are its corrigenda. */
    String sealed(String mandate, String framework, String period, int number);

    /** A period's table with one row open beside it. */
    String row(String mandate, String framework, String period, String indicator);

    /** The officer's page with one row open beside it, whoever is responsible for it. */
    String rowToUpdate(String mandate, String framework, String period, String indicator);

    /** What lies before the reviewers in one period. */
    String review(String mandate, String framework, String period);
}
