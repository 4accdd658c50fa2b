@NullMarked
package org.jalon.intake.file;

import org.jspecify.annotations.NullMarked;
