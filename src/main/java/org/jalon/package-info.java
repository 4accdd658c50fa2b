/** The application itself; every capability is a module below. */
@NullMarked
package org.jalon;

import org.jspecify.annotations.NullMarked;
