package org.bichig.check.twin;

import java.util.List;
import java.util.stream.Collectors;
import org.bichig.check.twin.TranslationState.Paragraph;
import org.bichig.check.twin.TranslationState.Standing;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.bichig.markdown.Block;

/** Every paragraph of a translation was made from the paragraph of the text as it stands now. */
final class TranslationFollowsItsText implements TwinRule {

    private static final int LONGEST_QUOTE = 60;
    private static final int MOST_CHANGES = 3;

    @Override
    public void check(Twin twin, Findings findings) {
        if (twin.translation().madeFrom().isEmpty()) {
            findings.add(Finding.note(
                    "translation-unrecorded",
                    Place.wholeFile(twin.translation().file()),
                    "Nothing says which state of " + Twin.fileName(twin.original()) + " this was made from.",
                    "",
                    "When the translation is up to date, run: bichig translated " + twin.name()));
            return;
        }
        TranslationState state = TranslationState.of(twin);
        state.of(Standing.STALE).forEach(paragraph -> findings.add(stale(twin, paragraph)));
        // A heading that one of the texts has not got is what twin-headings is about.
        state.of(Standing.MISSING).stream()
                .filter(paragraph -> paragraph.source().heading().isEmpty())
                .forEach(paragraph -> findings.add(missing(twin, paragraph)));
        state.leftOver().stream()
                .filter(block -> block.heading().isEmpty())
                .forEach(block -> findings.add(leftOver(twin, block)));
        List<Paragraph> unrecorded = state.of(Standing.UNRECORDED);
        if (!unrecorded.isEmpty()) {
            findings.add(unrecorded(twin, unrecorded));
        }
    }

    private static Finding stale(Twin twin, Paragraph paragraph) {
        Block block = paragraph.translation().orElseThrow();
        List<Change> changes = paragraph.changes();
        String told = changes.stream().limit(MOST_CHANGES).map(Change::told).collect(Collectors.joining("; "));
        String more = changes.size() > MOST_CHANGES ? "; and " + (changes.size() - MOST_CHANGES) + " more" : "";
        return Finding.warning(
                "translation-stale",
                block.place(),
                Twin.line(twin.original(), paragraph.source()) + " has changed since this was translated: " + told
                        + more + ".",
                quote(block),
                "Bring the translation up to date, then run: bichig translated " + twin.name() + " --line "
                        + block.place().line());
    }

    private static Finding missing(Twin twin, Paragraph paragraph) {
        return Finding.warning(
                "translation-missing-block",
                paragraph.source().place(),
                "There is no translation of this in " + Twin.fileName(twin.translation()) + ".",
                quote(paragraph.source()),
                "Translate it at the same place there, then run: bichig translated " + twin.name() + " --line LINE");
    }

    private static Finding leftOver(Twin twin, Block block) {
        return Finding.warning(
                "translation-left-over",
                block.place(),
                "Nothing in " + Twin.fileName(twin.original()) + " corresponds to this.",
                quote(block),
                "Take it out, or put in what it is the translation of.");
    }

    private static Finding unrecorded(Twin twin, List<Paragraph> paragraphs) {
        String lines = paragraphs.stream()
                .flatMap(paragraph -> paragraph.translation().stream())
                .map(block -> Integer.toString(block.place().line()))
                .collect(Collectors.joining(", "));
        return Finding.note(
                "translation-unrecorded",
                Place.wholeFile(twin.translation().file()),
                "Nothing says what was translated in line " + lines + ".",
                "",
                "When these are up to date, run: bichig translated " + twin.name() + " --line LINE");
    }

    private static String quote(Block block) {
        return Excerpt.start(String.join(" ", block.lines()), LONGEST_QUOTE);
    }
}
