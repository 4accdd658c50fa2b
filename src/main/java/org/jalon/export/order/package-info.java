/** Documents that people ask for: what they chose, the making of it, and what is kept for them for a while. */
@NullMarked
package org.jalon.export.order;

import org.jspecify.annotations.NullMarked;
