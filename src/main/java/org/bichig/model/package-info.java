/** The site as values: what was loaded, before anything is decided about pages. */
@NullMarked
package org.bichig.model;

import org.jspecify.annotations.NullMarked;
