/** The officer's page: the rows to bring up to date. */
@NullMarked
package org.jalon.table.ui.officer;

import org.jspecify.annotations.NullMarked;
