@NullMarked
package org.jalon.assessment.rest;

import org.jspecify.annotations.NullMarked;
