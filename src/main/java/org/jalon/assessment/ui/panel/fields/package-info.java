/** The fields of the panel: what is typed or chosen for each part of a row. */
@NullMarked
package org.jalon.assessment.ui.panel.fields;

import org.jspecify.annotations.NullMarked;
