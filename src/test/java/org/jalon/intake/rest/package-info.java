@NullMarked
package org.jalon.intake.rest;

import org.jspecify.annotations.NullMarked;
