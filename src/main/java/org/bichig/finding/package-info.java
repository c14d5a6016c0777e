/** What was found wrong, where, and how to mend it. Knows no other package. */
@NullMarked
package org.bichig.finding;

import org.jspecify.annotations.NullMarked;
