@NullMarked
package org.jalon.intake.annex;

import org.jspecify.annotations.NullMarked;
