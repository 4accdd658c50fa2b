@NullMarked
package org.jalon.security.rest;

import org.jspecify.annotations.NullMarked;
