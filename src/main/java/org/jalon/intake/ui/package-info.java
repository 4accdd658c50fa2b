/** The page of contributors' forms. */
@NullMarked
package org.jalon.intake.ui;

import org.jspecify.annotations.NullMarked;
