/** The pages of a mandate, its decisions, frameworks and documents, and of a document; how a passage is shown. */
@NullMarked
@NamedInterface("ui")
package org.jalon.source.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
