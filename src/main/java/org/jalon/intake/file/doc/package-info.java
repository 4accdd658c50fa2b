/** The tables of documents of Word 97 to 2003, by the published description of that format ([MS-DOC]). */
@NullMarked
package org.jalon.intake.file.doc;

import org.jspecify.annotations.NullMarked;
