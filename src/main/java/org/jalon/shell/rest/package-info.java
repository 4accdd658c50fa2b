/** What all of the API shares: how errors are told, how bodies are read, how it describes itself. */
@NullMarked
package org.jalon.shell.rest;

import org.jspecify.annotations.NullMarked;
