/** Signing, seals and their verification. */
@NullMarked
package org.jalon.assessment.ui.seal;

import org.jspecify.annotations.NullMarked;
