@NullMarked
package org.jalon.intake.match;

import org.jspecify.annotations.NullMarked;
