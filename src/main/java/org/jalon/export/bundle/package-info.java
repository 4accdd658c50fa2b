/** The data package: everything of a mandate as open files, and what describes them. */
@NullMarked
package org.jalon.export.bundle;

import org.jspecify.annotations.NullMarked;
