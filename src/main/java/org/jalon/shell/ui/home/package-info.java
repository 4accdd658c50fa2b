/** The page without a path: all mandates that one may see, and where each stands for oneself; and the way to one's first page after signing in. */
@NullMarked
package org.jalon.shell.ui.home;

import org.jspecify.annotations.NullMarked;
