/** Frameworks and their reporting periods over HTTP. */
@NullMarked
package org.jalon.framework.rest;

import org.jspecify.annotations.NullMarked;
