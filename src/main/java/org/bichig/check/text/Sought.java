package org.bichig.check.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something that is looked for in texts: a pattern, and words without which there is no match, so that it need not be tried. */
final class Sought {

    private final Pattern pattern;
    private final List<NeededWords> needed;

    private Sought(Pattern pattern) {
        this.pattern = pattern;
        this.needed = NeededWords.of(pattern).stream()
                .sorted(NeededWords.RAREST)
                .distinct()
                .toList();
    }

    static Sought of(String pattern) {
        return new Sought(Pattern.compile(pattern));
    }

    static Sought of(Pattern pattern) {
        return new Sought(pattern);
    }

    Matcher in(CharSequence text) {
        return pattern.matcher(text);
    }

    /** False only where a text with these letters, and any part of it, has no match. */
    boolean mayBeIn(Letters letters) {
        for (NeededWords oneOf : needed) {
            if (!oneOf.mayBeIn(letters)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return pattern + " " + needed;
    }
}
