/** Promises that only a real browser can keep: what is seen, heard, scrolled and printed. */
@NullMarked
package org.bichig.browser;

import org.jspecify.annotations.NullMarked;
