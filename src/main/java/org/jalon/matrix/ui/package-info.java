/** The page of the table. */
@NullMarked
package org.jalon.matrix.ui;

import org.jspecify.annotations.NullMarked;
