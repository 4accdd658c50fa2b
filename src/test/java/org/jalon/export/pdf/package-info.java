@NullMarked
package org.jalon.export.pdf;

import org.jspecify.annotations.NullMarked;
