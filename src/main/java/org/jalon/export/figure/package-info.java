/** Figures as documents and data: what is measured, what documents say of it, and what does not add up. */
@NullMarked
package org.jalon.export.figure;

import org.jspecify.annotations.NullMarked;
