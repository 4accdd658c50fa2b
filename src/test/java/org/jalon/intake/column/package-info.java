@NullMarked
package org.jalon.intake.column;

import org.jspecify.annotations.NullMarked;
