/** Which passwords are good enough, and what is kept of them. Knows no account. */
@NullMarked
package org.jalon.security.password;

import org.jspecify.annotations.NullMarked;
