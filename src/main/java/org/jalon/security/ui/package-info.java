/** The pages of signing in, of people, and one's own. */
@NullMarked
package org.jalon.security.ui;

import org.jspecify.annotations.NullMarked;
