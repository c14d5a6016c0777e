package org.bichig.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

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
        int traits = Traits.of(normal);
        List<MongolianSlip> slips = new ArrayList<>();
        if (Traits.any(traits, Traits.UNREADABLE)) {
            slips.addAll(UnreadableCharacters.in(normal));
        }
        if (Traits.any(traits, Traits.OTHER_ALPHABET)) {
            slips.addAll(OtherAlphabets.in(normal));
        }
        slips.addAll(ofProse(normal, leftAlone.or(WebAddresses.in(normal)), traits));
        slips.sort(Comparator.comparingInt(MongolianSlip::offset));
        return List.copyOf(slips);
    }

    private static List<MongolianSlip> ofProse(String normal, IntPredicate kept, int traits) {
        List<MongolianSlip> slips = new ArrayList<>();
        if (Traits.any(traits, Traits.MONGOLIAN)) {
            slips.addAll(SuffixSlips.in(normal, kept));
        }
        if (Traits.any(traits, Traits.SEPARATOR | Traits.SELECTOR | Traits.JOINER)) {
            slips.addAll(SeparatorSlips.in(normal));
        }
        if (Traits.any(traits, Traits.SEPARATOR)) {
            slips.addAll(OrdinalSlips.in(normal));
        }
        if (Traits.any(traits, Traits.CHINESE_SIGN)) {
            slips.addAll(ChinesePunctuation.in(normal));
        }
        slips.removeIf(slip -> kept.test(slip.offset()));
        return slips;
    }
}
