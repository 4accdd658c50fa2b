/** The periods and dates of a mandate as a calendar that programs subscribe to. */
@NullMarked
package org.jalon.notice.calendar;

import org.jspecify.annotations.NullMarked;
