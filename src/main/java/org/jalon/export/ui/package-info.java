/** The pages where one chooses a document, and what Word files look like. */
@NullMarked
package org.jalon.export.ui;

import org.jspecify.annotations.NullMarked;
