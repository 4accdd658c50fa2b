/** What pages hear of periods; knows nothing of rows. */
@NullMarked
@NamedInterface("ui")
package org.jalon.mandate.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
