package org.jalon.export.request;

import org.jalon.export.printed.DocumentFormat;

/** Gives a format the looks that a mandate wants for it. */
public interface TemplateFile {

    DocumentFormat dressed(DocumentFormat format, long mandate);
}
