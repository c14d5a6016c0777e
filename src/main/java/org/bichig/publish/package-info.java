/**
 * Bytes to disk, as a transaction: whatever stops a build, every address of the site holds its old file or its new one,
 * whole, and the next build finishes the job. Nothing is written outside the output folder, and nothing is removed that
 * bichig did not write.
 */
@NullMarked
package org.bichig.publish;

import org.jspecify.annotations.NullMarked;
