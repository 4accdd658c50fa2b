/** Of which mandate a thing is. */
@NullMarked
package org.jalon.measure.access;

import org.jspecify.annotations.NullMarked;
