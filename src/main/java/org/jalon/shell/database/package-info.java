/** How Jalon stands beside its database: who notices that it is away, and who tries again after a lost race. Knows no table's meaning. */
@NullMarked
package org.jalon.shell.database;

import org.jspecify.annotations.NullMarked;
