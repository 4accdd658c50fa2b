/** The views of a table or matrix that people keep, for themselves or for all. */
@NullMarked
@NamedInterface("view")
package org.jalon.table.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
