@NullMarked
package org.jalon.shared.office;

import org.jspecify.annotations.NullMarked;
