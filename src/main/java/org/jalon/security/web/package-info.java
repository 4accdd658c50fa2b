/** What every request and answer must keep to. */
@NullMarked
package org.jalon.security.web;

import org.jspecify.annotations.NullMarked;
