/** Notices, choices and the calendar by the API, and the calendar itself by its secret address. */
@NullMarked
package org.jalon.notice.rest;

import org.jspecify.annotations.NullMarked;
