/** Which row of a file is which of a framework, all at once, and where that is a question. Knows neither Spring nor the database. */
@NullMarked
package org.jalon.intake.match;

import org.jspecify.annotations.NullMarked;
