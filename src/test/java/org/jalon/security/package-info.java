@NullMarked
package org.jalon.security;

import org.jspecify.annotations.NullMarked;
