/** The pages on which an administrator makes a mandate and keeps it. */
@NullMarked
package org.jalon.assessment.ui.mandate;

import org.jspecify.annotations.NullMarked;
