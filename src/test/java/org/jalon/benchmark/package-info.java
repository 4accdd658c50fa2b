/** What {@code bin/benchmark} runs: Jalon measured from outside, as the programs and the people who use it meet it. */
@NullMarked
package org.jalon.benchmark;

import org.jspecify.annotations.NullMarked;
