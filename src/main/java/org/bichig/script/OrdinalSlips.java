package org.bichig.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bichig.script.MongolianSlip.Kind;

/** Ordinals in digits whose suffix does not agree with the vowels of the number as it is spoken: {@code 4᠎ᠳᠤᠭᠠᠷ}. */
final class OrdinalSlips {

    /** A whole number, and behind a separator the suffix, which may go on in suffixes of its own. */
    private static final Pattern ORDINAL = Pattern.compile("(?<![0-9.,:/-])([0-9]{1,9})[*_~]{0,3}[\\u180E\\u202F]("
            + MongolianOrdinal.MASCULINE + "|" + MongolianOrdinal.FEMININE + ")(?![\\u1820-\\u1842])");

    private OrdinalSlips() {}

    static List<MongolianSlip> in(String text) {
        List<MongolianSlip> slips = new ArrayList<>();
        for (MatchResult found : ORDINAL.matcher(text).results().toList()) {
            MongolianOrdinal.suffix(found.group(1))
                    .filter(right -> !right.equals(found.group(2)))
                    .ifPresent(right -> slips.add(new MongolianSlip(
                            Kind.ORDINAL_SUFFIX,
                            found.start(2),
                            found.group(1) + " is read out with a word at its end that asks for " + right + ", not "
                                    + found.group(2) + ".",
                            "Type " + right + ".")));
        }
        return slips;
    }
}
