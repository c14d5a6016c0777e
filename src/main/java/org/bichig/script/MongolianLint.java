package org.bichig.script;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Finds what {@link MongolianText} may not mend by itself. */
public final class MongolianLint {

    private MongolianLint() {}

    /**
     * All slips of a text, by offset. A text that is not Mongolian at all can have some: codes of an old font are
     * nobody's letters.
     *
     * @param normal what {@link MongolianText} made of what was typed
     * @param leftAlone as for {@link MongolianText#normalise(String, IntPredicate)}; there only characters that nobody can
     *     read are slips
     */
    public static List<MongolianSlip> check(String normal, IntPredicate leftAlone) {
        IntPredicate kept = leftAlone.or(MongolianText.addresses(normal));
        return Stream.of(
                        UnreadableCharacters.in(normal),
                        OtherAlphabets.in(normal),
                        SuffixSlips.in(normal, kept),
                        SeparatorSlips.in(normal).stream()
                                .filter(slip -> !kept.test(slip.offset()))
                                .toList(),
                        OrdinalSlips.in(normal).stream()
                                .filter(slip -> !kept.test(slip.offset()))
                                .toList(),
                        ChinesePunctuation.in(normal).stream()
                                .filter(slip -> !kept.test(slip.offset()))
                                .toList())
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(MongolianSlip::offset))
                .toList();
    }
}
