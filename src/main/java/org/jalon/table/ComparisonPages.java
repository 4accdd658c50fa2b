package org.jalon.table;

/** The address of a comparison, for a table that links to it without knowing what compares. */
public interface ComparisonPages {

    /** Two tables side by side. */
    String comparison(String mandate, String framework, TableRef from, TableRef to);
}
