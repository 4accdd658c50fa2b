/** Jalon as its users meet it: the packaged jar in its own process, a real browser, and nothing from the inside. */
@NullMarked
package org.jalon.browser;

import org.jspecify.annotations.NullMarked;
