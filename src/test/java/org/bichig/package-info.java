/** What is true of bichig as a whole. */
@NullMarked
package org.bichig;

import org.jspecify.annotations.NullMarked;
