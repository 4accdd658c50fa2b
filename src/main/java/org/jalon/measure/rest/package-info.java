/** Figures over HTTP. */
@NullMarked
package org.jalon.measure.rest;

import org.jspecify.annotations.NullMarked;
