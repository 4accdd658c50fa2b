/** My quarter, the review and hints over HTTP. */
@NullMarked
package org.jalon.matrix.rest;

import org.jspecify.annotations.NullMarked;
