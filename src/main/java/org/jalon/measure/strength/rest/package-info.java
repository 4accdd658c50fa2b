/** Strength tables over HTTP. */
@NullMarked
package org.jalon.measure.strength.rest;

import org.jspecify.annotations.NullMarked;
