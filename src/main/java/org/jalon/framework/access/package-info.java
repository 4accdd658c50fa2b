/** Of which mandate a thing is. */
@NullMarked
package org.jalon.framework.access;

import org.jspecify.annotations.NullMarked;
