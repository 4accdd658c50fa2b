/** The page of a period's table, and what other pages that show rows share with it. */
@NullMarked
@NamedInterface("ui")
package org.jalon.table.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
