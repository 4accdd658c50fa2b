@NullMarked
package org.jalon.mandate.rest;

import org.jspecify.annotations.NullMarked;
