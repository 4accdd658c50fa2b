/** What the API answers about assessments, periods and seals. */
@NullMarked
package org.jalon.assessment.rest.json;

import org.jspecify.annotations.NullMarked;
