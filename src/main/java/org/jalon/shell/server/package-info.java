/** How the server itself answers, below all pages and addresses: what it says of a request that reaches none of them, and for how long it listens. */
@NullMarked
package org.jalon.shell.server;

import org.jspecify.annotations.NullMarked;
