/** Letters of a PDF: faces, their cuts, and how scripts are shaped and directed. It knows no layout. */
@NullMarked
package org.jalon.export.pdf.typeface;

import org.jspecify.annotations.NullMarked;
