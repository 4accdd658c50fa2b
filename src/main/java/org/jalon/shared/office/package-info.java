/** The one reader of Word and Excel files from outside: unpacked within limits, nothing run or fetched, each cell as its reader sees it. It knows no module. */
@NullMarked
package org.jalon.shared.office;

import org.jspecify.annotations.NullMarked;
