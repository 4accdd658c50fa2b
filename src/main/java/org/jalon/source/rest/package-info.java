/** The register of documents and their passages over HTTP. */
@NullMarked
package org.jalon.source.rest;

import org.jspecify.annotations.NullMarked;
