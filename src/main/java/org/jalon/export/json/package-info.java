/** The tables as JSON. */
@NullMarked
package org.jalon.export.json;

import org.jspecify.annotations.NullMarked;
