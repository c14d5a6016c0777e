package org.bichig.markdown;

import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * Tells emphasis from a row of asterisks or underscores. In government texts a row of four or more masks an identity number
 * or leaves a blank to fill in, and none of it may be swallowed. It also bounds how deep emphasis can nest.
 */
final class EmphasisRuns {

    private static final int LONGEST = 3;

    private EmphasisRuns() {}

    /**
     * How many signs of two matching runs become emphasis.
     *
     * @param usual what the parser would use; it follows an old version of CommonMark, which left {@code ***} inside a word
     *     alone, and to it every Chinese sentence is one word
     */
    static int use(DelimiterRun opener, DelimiterRun closer, int usual) {
        if (opener.length() > LONGEST || closer.length() > LONGEST) {
            return 0;
        }
        return opener.length() == LONGEST && closer.length() == LONGEST ? 2 : usual;
    }
}
