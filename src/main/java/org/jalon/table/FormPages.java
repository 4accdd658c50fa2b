package org.jalon.table;

/** The address of contributors' forms, for a table that links to them without knowing how they are made. */
public interface FormPages {

    /** To make a form, and what came back. */
    String forms(String mandate, String framework);
}
