/** Contributors' forms over HTTP. */
@NullMarked
package org.jalon.intake.rest;

import org.jspecify.annotations.NullMarked;
