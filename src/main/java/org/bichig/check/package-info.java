/** Rules that look at a site and report. A rule never changes anything, and knows nothing of the other rules. */
@NullMarked
package org.bichig.check;

import org.jspecify.annotations.NullMarked;
