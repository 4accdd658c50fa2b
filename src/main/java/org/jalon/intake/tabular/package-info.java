/** Tables in files with a description of their columns, read strictly; it knows nothing of mandates. */
@NullMarked
package org.jalon.intake.tabular;

import org.jspecify.annotations.NullMarked;
