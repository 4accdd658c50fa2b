/** The page where one chooses a document. */
@NullMarked
package org.jalon.export.ui;

import org.jspecify.annotations.NullMarked;
