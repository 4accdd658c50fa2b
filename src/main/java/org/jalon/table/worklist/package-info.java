/** What officers and reviewers have to do in a period. */
@NullMarked
package org.jalon.table.worklist;

import org.jspecify.annotations.NullMarked;
