/** Promises about the site as a whole: what a checker, a crawler or a feed reader meets. No browser is needed. */
@NullMarked
package org.bichig.site;

import org.jspecify.annotations.NullMarked;
