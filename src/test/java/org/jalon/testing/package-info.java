/** What tests of several modules share. */
@NullMarked
package org.jalon.testing;

import org.jspecify.annotations.NullMarked;
