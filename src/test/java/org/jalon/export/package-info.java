@NullMarked
package org.jalon.export;

import org.jspecify.annotations.NullMarked;
