package org.bichig.page;

import org.bichig.script.Language;
import org.bichig.script.LocalText;
import org.bichig.script.Wording;

/** Texts in the language that a column of the data is in, whatever page they might stand on. */
final class Wordings {

    private Wordings() {}

    static String chinese(LocalText text) {
        return text.in(Language.CHINESE).text();
    }

    /** Empty where nobody translated it. */
    static String mongolian(LocalText text) {
        return text.exactly(Language.MONGOLIAN).map(Wording::text).orElse("");
    }
}
