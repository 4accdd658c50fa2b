/** Words that are found in all that was ever said in a framework; what can be found is taken in as it is written. */
@NullMarked
@NamedInterface("search")
package org.jalon.analysis.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
