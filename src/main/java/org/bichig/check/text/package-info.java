/** Rules about the wording of a report, and the text as they see it: without marks, with places. */
@NullMarked
package org.bichig.check.text;

import org.jspecify.annotations.NullMarked;
