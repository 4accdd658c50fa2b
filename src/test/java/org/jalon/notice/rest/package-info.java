@NullMarked
package org.jalon.notice.rest;

import org.jspecify.annotations.NullMarked;
