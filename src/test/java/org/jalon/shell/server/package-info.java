@NullMarked
package org.jalon.shell.server;

import org.jspecify.annotations.NullMarked;
