/** What the command line promises, tested as a webmaster meets it. */
@NullMarked
package org.bichig.cli;

import org.jspecify.annotations.NullMarked;
