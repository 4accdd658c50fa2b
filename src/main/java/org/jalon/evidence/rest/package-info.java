/** What passages bear upon over HTTP. */
@NullMarked
package org.jalon.evidence.rest;

import org.jspecify.annotations.NullMarked;
