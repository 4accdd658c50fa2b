@NullMarked
package org.jalon.mandate.settings;

import org.jspecify.annotations.NullMarked;
