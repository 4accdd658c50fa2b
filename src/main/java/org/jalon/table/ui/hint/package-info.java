/** The hints at a row, as pages show them beside its fields. */
@NullMarked
package org.jalon.table.ui.hint;

import org.jspecify.annotations.NullMarked;
