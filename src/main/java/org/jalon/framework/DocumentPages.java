package org.jalon.framework;

/** The addresses of documents, for those who link to them without knowing how they are made. */
public interface DocumentPages {

    /** The page where one chooses a document, with a choice such as {@code what=matrix}. */
    String choose(String mandate, String framework, String choice);

    /** A period's table as a file: {@code docx}, {@code csv} or {@code json}. */
    String table(String mandate, String framework, String period, String format, String language);

    /** Everything of a mandate as open files. */
    String dataPackage(String mandate, String language);
}
