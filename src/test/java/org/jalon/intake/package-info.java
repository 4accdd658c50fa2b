@NullMarked
package org.jalon.intake;

import org.jspecify.annotations.NullMarked;
