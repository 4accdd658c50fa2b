/** What the pages about rows and periods have in common. */
@NullMarked
@NamedInterface("ui")
package org.jalon.assessment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
