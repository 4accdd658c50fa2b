/** What Jalon remarks of a row that a person may want to look at. */
@NullMarked
package org.jalon.table.hint;

import org.jspecify.annotations.NullMarked;
