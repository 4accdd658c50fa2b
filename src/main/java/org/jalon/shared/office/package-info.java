/** The one reader of Word and Excel files from outside: unpacked within limits, nothing run or fetched, each cell as its reader sees it. It knows no module. */
@NullMarked
@NamedInterface("office")
package org.jalon.shared.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
