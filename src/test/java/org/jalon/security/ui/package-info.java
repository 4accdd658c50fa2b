@NullMarked
package org.jalon.security.ui;

import org.jspecify.annotations.NullMarked;
