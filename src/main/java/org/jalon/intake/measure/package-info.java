/** What seed packages say of figures: measures and their observations. */
@NullMarked
package org.jalon.intake.measure;

import org.jspecify.annotations.NullMarked;
