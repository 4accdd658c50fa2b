/** Of which mandate a thing is, and in which mandates one can have a role. */
@NullMarked
package org.jalon.mandate.access;

import org.jspecify.annotations.NullMarked;
