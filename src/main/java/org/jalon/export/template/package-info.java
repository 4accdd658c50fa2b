/** An office's own Word templates. */
@NullMarked
package org.jalon.export.template;

import org.jspecify.annotations.NullMarked;
