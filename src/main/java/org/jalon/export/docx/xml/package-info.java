/** The elements of Word's files: how they are written, named anew, found again and marked as changed. */
@NullMarked
package org.jalon.export.docx.xml;

import org.jspecify.annotations.NullMarked;
