/** A site that is being worked on: built again when its files change, and shown in a browser on the same machine. */
@NullMarked
package org.bichig.serve;

import org.jspecify.annotations.NullMarked;
