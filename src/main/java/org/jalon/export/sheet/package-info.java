/** The printed annex as data: CSV and spreadsheets. */
@NullMarked
package org.jalon.export.sheet;

import org.jspecify.annotations.NullMarked;
