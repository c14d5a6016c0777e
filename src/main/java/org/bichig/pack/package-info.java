/** Values as bytes, and back: what is kept from one build to the next. Knows no other package. */
@NullMarked
package org.bichig.pack;

import org.jspecify.annotations.NullMarked;
