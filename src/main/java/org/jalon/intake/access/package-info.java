/** Of which mandate a thing is. */
@NullMarked
package org.jalon.intake.access;

import org.jspecify.annotations.NullMarked;
