@NullMarked
package org.jalon.shell.database;

import org.jspecify.annotations.NullMarked;
