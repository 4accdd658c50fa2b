/** Columns and rows of tables in files, in the terms of a framework. Knows neither Spring nor the database. */
@NullMarked
package org.jalon.intake.column;

import org.jspecify.annotations.NullMarked;
