/** The reviewer's page: the rows to approve or to send back. */
@NullMarked
package org.jalon.table.ui.reviewer;

import org.jspecify.annotations.NullMarked;
