@NullMarked
package org.jalon.shell.rest;

import org.jspecify.annotations.NullMarked;
