/** Files to located trees to the model: the only stage that reads content, and the only one that knows YAML. */
@NullMarked
package org.bichig.load;

import org.jspecify.annotations.NullMarked;
