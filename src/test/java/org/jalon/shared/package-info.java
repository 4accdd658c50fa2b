@NullMarked
package org.jalon.shared;

import org.jspecify.annotations.NullMarked;
