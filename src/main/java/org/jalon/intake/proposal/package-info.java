/** What a file proposes for the rows of a period, cell by cell, beside what stands and what was sealed. Knows neither Spring nor the database. */
@NullMarked
package org.jalon.intake.proposal;

import org.jspecify.annotations.NullMarked;
