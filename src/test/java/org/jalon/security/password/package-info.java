@NullMarked
package org.jalon.security.password;

import org.jspecify.annotations.NullMarked;
