package org.bichig.page;

import java.util.Optional;

/**
 * What a file is made from.
 *
 * @param file the content file that it comes from, for messages; or in words, that it comes from more
 * @param ingredients all that its view is made from; empty where only the view itself tells
 */
public record Origin(String file, Optional<Ingredients> ingredients) {

    /** The file of what no single content file is behind. */
    static final String SITE = "the site as a whole";

    /** Of what no single content file is behind. */
    static final Origin WHOLE_SITE = of(SITE);

    static Origin of(String file) {
        return new Origin(file, Optional.empty());
    }
}
