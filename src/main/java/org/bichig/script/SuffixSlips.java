package org.bichig.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.bichig.script.MongolianSlip.Kind;

/** Suffixes of which only a reader can say how they are meant, and suffixes that are spelled by their looks. */
final class SuffixSlips {

    /** Looks to the suffix that is meant. After a separator y has the form that j has elsewhere. */
    private static final Map<String, String> BY_LOOKS =
            Map.of("\u1835\u1822\u1828", "\u1836\u1822\u1828", "\u1835\u1822", "\u1836\u1822");

    private SuffixSlips() {}

    static List<MongolianSlip> in(String text, IntPredicate leftAlone) {
        List<MongolianSlip> slips = new ArrayList<>();
        for (DetachedSuffix suffix : DetachedSuffix.in(text, leftAlone)) {
            addDetached(slips, text, suffix);
        }
        for (int at = 1; at < text.length(); at++) {
            char before = text.charAt(at - 1);
            if ((before == Letters.MVS || before == Letters.NNBSP) && !leftAlone.test(at)) {
                addMisspelled(slips, text, at);
            }
        }
        return slips;
    }

    /** Only behind a separator: behind a space the same letters are Chinese surnames. */
    static boolean isSpelledByLooks(String text, int start) {
        return BY_LOOKS.containsKey(DetachedSuffix.bare(text, start, DetachedSuffix.wordEnd(text, start)));
    }

    private static void addDetached(List<MongolianSlip> slips, String text, DetachedSuffix suffix) {
        String word = text.substring(suffix.start(), suffix.end());
        if (suffix.isJoinable(text)) {
            slips.add(new MongolianSlip(
                    Kind.SUFFIX_OR_WORD,
                    suffix.start(),
                    "After a space, " + word + " may be a suffix or a word of its own, so it is left as it is.",
                    "Type U+180E in place of the space if it is a suffix, or a no-break space (U+00A0) if it is a word."
                            + (Suffix.isGenitive(word) ? " The word for year is spelled with U+1823." : "")));
        } else if (suffix.certain()) {
            slips.add(new MongolianSlip(
                    Kind.SUFFIX_APART,
                    suffix.start(),
                    "The suffix " + word + " does not follow its word directly: more than one space, or the end of a"
                            + " line, is between them.",
                    "Put the suffix right behind its word, with U+180E between them."));
        }
    }

    private static void addMisspelled(List<MongolianSlip> slips, String text, int start) {
        int end = DetachedSuffix.wordEnd(text, start);
        String typed = text.substring(start, end);
        String bare = DetachedSuffix.bare(text, start, end);
        if (isSpelledByLooks(text, start)) {
            slips.add(new MongolianSlip(
                    Kind.SUFFIX_SPELLING,
                    start,
                    typed + " is how the suffix " + BY_LOOKS.get(bare) + " looks in print, not how it is spelled;"
                            + " search will not find it.",
                    "Type U+180E and " + BY_LOOKS.get(bare) + "."));
        } else if (!bare.equals(typed) && Suffix.isKnown(bare)) {
            slips.add(new MongolianSlip(
                    Kind.SUFFIX_SPELLING,
                    start,
                    "The suffix " + bare + " is typed with a variation selector, which it does not need after U+180E.",
                    "Delete the selector (U+180B to U+180D, U+180F)."));
        }
    }
}
