/** What somebody wants as a document. */
@NullMarked
package org.jalon.export.request;

import org.jspecify.annotations.NullMarked;
