@NullMarked
package org.bichig.markdown;

import org.jspecify.annotations.NullMarked;
