@NullMarked
package org.jalon.export.rest;

import org.jspecify.annotations.NullMarked;
