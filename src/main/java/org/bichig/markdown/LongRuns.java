package org.bichig.markdown;

import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * Tells emphasis from a row of asterisks or underscores. In government texts a row of four or more masks an identity number
 * or leaves a blank to fill in, and none of it may be swallowed. It also bounds how deep emphasis can nest.
 */
final class LongRuns {

    private static final int LONGEST_EMPHASIS = 3;

    private LongRuns() {}

    static boolean isLong(DelimiterRun opener, DelimiterRun closer) {
        return opener.length() > LONGEST_EMPHASIS || closer.length() > LONGEST_EMPHASIS;
    }
}
