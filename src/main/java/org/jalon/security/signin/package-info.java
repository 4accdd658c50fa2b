/** Signing in: passwords, guesses, known devices, sessions. */
@NullMarked
@NamedInterface("signin")
package org.jalon.security.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
