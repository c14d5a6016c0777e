package org.bichig.markdown;

import com.vladsch.flexmark.parser.core.delimiter.UnderscoreDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** Emphasis with underscores as in CommonMark, except that blanks to fill in stay as they are. */
final class PlainUnderscore extends UnderscoreDelimiterProcessor {

    PlainUnderscore() {
        super(false);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        return EmphasisRuns.use(opener, closer, super.getDelimiterUse(opener, closer));
    }
}
