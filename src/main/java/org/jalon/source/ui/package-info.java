/** The page of a mandate: its decisions, frameworks and documents. */
@NullMarked
package org.jalon.source.ui;

import org.jspecify.annotations.NullMarked;
