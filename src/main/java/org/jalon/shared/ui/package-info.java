/** Widgets of all pages, and how open pages hear of what others do. */
@NullMarked
@NamedInterface("ui")
package org.jalon.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
