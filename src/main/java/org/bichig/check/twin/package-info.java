/** Rules about a text and its translation, and how far the one follows the other. */
@NullMarked
package org.bichig.check.twin;

import org.jspecify.annotations.NullMarked;
