/** The printed annex as a Word file. */
@NullMarked
package org.jalon.export.docx;

import org.jspecify.annotations.NullMarked;
