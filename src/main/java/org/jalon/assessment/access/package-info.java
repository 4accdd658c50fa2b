/** Of which mandate a thing is. */
@NullMarked
package org.jalon.assessment.access;

import org.jspecify.annotations.NullMarked;
