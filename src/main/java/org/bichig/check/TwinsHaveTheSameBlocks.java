package org.bichig.check;

import java.util.List;
import org.bichig.check.twin.TranslationState;
import org.bichig.check.twin.Twin;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.bichig.markdown.Block;
import org.bichig.markdown.TwinBlocks;
import org.bichig.model.Narrative;

/**
 * Below each heading a translation has as many paragraphs as the original, and lists and tables where the original has
 * them. Where it has not, something was left out or put in, and the pages with both languages cannot face block with block.
 */
final class TwinsHaveTheSameBlocks implements ReportRule {

    private static final int LONGEST_QUOTE = 60;

    @Override
    public void check(OneReport report, Findings findings) {
        report.texts().twins().forEach(twin -> compare(twin, findings));
    }

    private static void compare(Twin twin, Findings findings) {
        Narrative original = twin.original();
        Narrative translation = twin.translation();
        List<TwinBlocks.Section> differing = twin.sections().stream()
                // A heading that one of them has not got is what twin-headings is about.
                .filter(section -> section.isShared() && !section.isAlike())
                .toList();
        if (!differing.isEmpty()) {
            TranslationState state = TranslationState.of(twin);
            differing.stream()
                    .filter(section -> !state.explains(section))
                    .forEach(section -> findings.add(finding(original, translation, section)));
        }
    }

    private static Finding finding(Narrative original, Narrative translation, TwinBlocks.Section section) {
        TwinBlocks.Pair odd = firstOdd(section.pairs());
        Place place = odd.second()
                .or(() -> section.second().stream().findFirst())
                .map(Block::place)
                .orElse(Place.wholeFile(translation.file()));
        return Finding.warning(
                "twins-differ-in-blocks",
                place,
                "Found " + blocks(section.second()) + " where " + original.file() + " has " + blocks(section.first())
                        + "; " + odd(odd, original.file()) + ".",
                odd.first()
                        .or(odd::second)
                        .map(Block::text)
                        .map(TwinsHaveTheSameBlocks::quote)
                        .orElse(""),
                "Give both texts the same paragraphs, lists and tables in the same order below each heading.");
    }

    private static String odd(TwinBlocks.Pair odd, String original) {
        String here = odd.second().map(block -> "line " + block.place().line()).orElse("nothing");
        String there =
                odd.first().map(block -> original + ":" + block.place().line()).orElse("nothing there");
        boolean both = odd.first().isPresent() && odd.second().isPresent();
        return here + (both ? " is of another kind than " : " corresponds to ") + there;
    }

    private static String blocks(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return "no block";
        }
        int first = blocks.get(0).place().line();
        int last = blocks.get(blocks.size() - 1).place().line();
        return blocks.size() == 1
                ? "1 block (line " + first + ")"
                : blocks.size() + " blocks (lines " + first + " to " + last + ")";
    }

    /** The first pair that lacks a block, or whose blocks are of two kinds. */
    private static TwinBlocks.Pair firstOdd(List<TwinBlocks.Pair> pairs) {
        return pairs.stream()
                .filter(pair -> pair.first().isEmpty() || pair.second().isEmpty())
                .findFirst()
                .or(() -> pairs.stream()
                        .filter(pair -> !pair.first()
                                .map(Block::element)
                                .equals(pair.second().map(Block::element)))
                        .findFirst())
                .orElseThrow();
    }

    private static String quote(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int end = Math.min(line.length(), LONGEST_QUOTE);
        return line.substring(0, end) + (end < line.length() ? "…" : "");
    }
}
