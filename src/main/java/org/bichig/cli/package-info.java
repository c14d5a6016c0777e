/** The command line: what the user types and what she sees. The only package that touches picocli. */
@NullMarked
package org.bichig.cli;

import org.jspecify.annotations.NullMarked;
