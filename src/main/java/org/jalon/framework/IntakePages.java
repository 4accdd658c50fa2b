package org.jalon.framework;

/** The addresses of files that are brought in, for those who link to them without knowing them. */
public interface IntakePages {

    /** To bring a file in on a period, and those that were. */
    String intakes(String mandate, String framework, String period);
}
