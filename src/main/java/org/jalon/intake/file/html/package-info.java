/** The tables of web pages, and of what is copied from documents. */
@NullMarked
package org.jalon.intake.file.html;

import org.jspecify.annotations.NullMarked;
