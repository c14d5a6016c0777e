/** Promises that a whole built site keeps, tested on what stands in the output folder. */
@NullMarked
package org.bichig.site;

import org.jspecify.annotations.NullMarked;
