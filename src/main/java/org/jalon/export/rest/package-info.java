/** The annex table as files over HTTP. */
@NullMarked
package org.jalon.export.rest;

import org.jspecify.annotations.NullMarked;
