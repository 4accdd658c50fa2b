/** The officer's and the reviewer's lists and the hints over HTTP. */
@NullMarked
package org.jalon.table.rest;

import org.jspecify.annotations.NullMarked;
