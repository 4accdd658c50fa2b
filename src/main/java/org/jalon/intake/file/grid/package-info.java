/** Tables as a file has them, before anybody asks which row is a heading and what belongs together; how far a reader may go, and why one gives up. It knows no format. */
@NullMarked
package org.jalon.intake.file.grid;

import org.jspecify.annotations.NullMarked;
