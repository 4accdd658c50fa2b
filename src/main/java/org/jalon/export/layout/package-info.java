/** Which columns, headings and notes a document has, before anybody knows its format. */
@NullMarked
package org.jalon.export.layout;

import org.jspecify.annotations.NullMarked;
