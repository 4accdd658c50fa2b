@NullMarked
package org.jalon.intake.form;

import org.jspecify.annotations.NullMarked;
