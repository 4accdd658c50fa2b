/** The page of a framework: what it consists of in a period, and what changes in it from a period on. */
@NullMarked
package org.jalon.assessment.ui.framework;

import org.jspecify.annotations.NullMarked;
