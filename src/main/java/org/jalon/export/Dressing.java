package org.jalon.export;

import org.jalon.export.printed.DocumentFormat;

/** Gives a format the looks that a mandate wants for it. */
interface Dressing {

    DocumentFormat dressed(DocumentFormat format, long mandate);
}
