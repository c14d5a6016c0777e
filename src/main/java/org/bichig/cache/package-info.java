/** What a build leaves behind so that the next one need not do the same again. Always safe to delete. */
@NullMarked
package org.bichig.cache;

import org.jspecify.annotations.NullMarked;
