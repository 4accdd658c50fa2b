/** Tables found in files that people have: reports and annexes in the formats of offices, of the web and of print. It knows nothing of mandates. */
@NullMarked
package org.jalon.intake.file;

import org.jspecify.annotations.NullMarked;
