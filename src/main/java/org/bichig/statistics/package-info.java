/** Table formats as data, and the tables that reports fill in. */
@NullMarked
package org.bichig.statistics;

import org.jspecify.annotations.NullMarked;
