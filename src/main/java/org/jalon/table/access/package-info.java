/** Of which mandate a thing is. */
@NullMarked
package org.jalon.table.access;

import org.jspecify.annotations.NullMarked;
