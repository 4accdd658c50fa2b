@NullMarked
package org.jalon.export.order;

import org.jspecify.annotations.NullMarked;
