package org.jalon.export.request;

import org.jalon.export.printed.DocumentFormat;
import org.jalon.mandate.MandateId;

/** Gives a format the looks that a mandate wants for it. */
public interface TemplateFile {

    DocumentFormat dressed(DocumentFormat format, MandateId mandate);
}
