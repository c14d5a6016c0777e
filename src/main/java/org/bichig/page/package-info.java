/** What pages there are, their addresses, and their views. Planning reads no file and writes none. */
@NullMarked
package org.bichig.page;

import org.jspecify.annotations.NullMarked;
