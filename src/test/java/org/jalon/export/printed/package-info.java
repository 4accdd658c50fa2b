@NullMarked
package org.jalon.export.printed;

import org.jspecify.annotations.NullMarked;
