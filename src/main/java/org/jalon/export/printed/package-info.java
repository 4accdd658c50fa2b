/** The annex as it is printed: words, merged cells, lists and changes, apart from the domain and from any file format. */
@NullMarked
package org.jalon.export.printed;

import org.jspecify.annotations.NullMarked;
