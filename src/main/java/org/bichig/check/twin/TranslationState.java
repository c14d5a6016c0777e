package org.bichig.check.twin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bichig.markdown.Block;
import org.bichig.markdown.TwinBlocks;
import org.bichig.model.TranslationRecord;
import org.bichig.script.Fingerprint;

/**
 * How far a translation follows its text. By the record of what each of its blocks was made from, never by date: a block of
 * the text that has the words of the recorded one is translated, wherever it stands now.
 *
 * @param paragraphs every block of the text that has words, in its order
 * @param leftOver blocks of the translation that no block of the text corresponds to
 */
public record TranslationState(Twin twin, List<Paragraph> paragraphs, List<Block> leftOver) {

    /** How far one block is translated. */
    public enum Standing {
        /** As it was when somebody said that its translation is up to date. */
        CURRENT,
        /** Changed since. */
        STALE,
        /** There is no translation of it. */
        MISSING,
        /** There is one, and nobody said what it was made from. */
        UNRECORDED
    }

    /**
     * A block of the text.
     *
     * @param translation empty only when it is missing
     * @param recorded what the translation was made from, sentence by sentence
     */
    public record Paragraph(
            Block source, Optional<Block> translation, Standing standing, Optional<List<String>> recorded) {

        /** What changed since it was translated; nothing unless it is stale. */
        public List<Change> changes() {
            return standing == Standing.STALE
                    ? Change.between(recorded.orElse(List.of()), Sentences.of(source))
                    : List.of();
        }
    }

    public TranslationState {
        paragraphs = List.copyOf(paragraphs);
        leftOver = List.copyOf(leftOver);
    }

    public static TranslationState of(Twin twin) {
        return new Finder(twin).find();
    }

    /** The blocks of one standing, in the order of the text. */
    public List<Paragraph> of(Standing standing) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.standing() == standing)
                .toList();
    }

    /** Whether it says of a section why one text has more there than the other, so that nobody need be told twice. */
    public boolean explains(TwinBlocks.Section section) {
        return isRecorded()
                && (of(Standing.MISSING).stream()
                                .anyMatch(paragraph -> section.first().contains(paragraph.source()))
                        || leftOver.stream().anyMatch(section.second()::contains));
    }

    public boolean isRecorded() {
        return twin.translation().madeFrom().isPresent();
    }

    /**
     * Paragraphs of which it is a guess what their translation is: nothing was recorded of them, and below their heading the two
     * texts do not have the same blocks.
     */
    public List<Paragraph> guessed() {
        List<TwinBlocks.Section> differing =
                TwinBlocks.sections(twin.original().text(), twin.translation().text()).stream()
                        .filter(section -> !section.isAlike())
                        .toList();
        return of(Standing.UNRECORDED).stream()
                .filter(paragraph ->
                        differing.stream().anyMatch(section -> section.first().contains(paragraph.source())))
                .toList();
    }

    /** The record to keep once somebody has said that some blocks of the translation are up to date; of the others it stays. */
    public TranslationRecord recorded(String file, Set<Block> upToDate) {
        Map<Block, List<String>> sources = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            paragraph.translation().ifPresent(block -> {
                if (upToDate.contains(block)) {
                    sources.put(block, Sentences.of(paragraph.source()));
                } else {
                    paragraph.recorded().ifPresent(source -> sources.put(block, source));
                }
            });
        }
        return new TranslationRecord(
                file,
                twin.translation().text().blocks().stream()
                        .filter(sources::containsKey)
                        .map(block -> new TranslationRecord.Entry(
                                Fingerprint.of(block.lines()), sources.getOrDefault(block, List.of())))
                        .toList());
    }

    /** Puts the three together: what was recorded, the text as it is, the translation as it is. */
    private static final class Finder {

        private final Twin twin;
        private final List<Block> sources;
        private final List<Block> translations;
        private final List<TranslationRecord.Entry> entries;
        private final List<List<String>> sentences;
        private final Map<Block, Block> facing = new HashMap<>();

        Finder(Twin twin) {
            this.twin = twin;
            this.sources = withWords(twin.original().text().blocks());
            this.translations = withWords(twin.translation().text().blocks());
            this.entries = twin.translation()
                    .madeFrom()
                    .map(TranslationRecord::entries)
                    .orElse(List.of());
            this.sentences = sources.stream().map(Sentences::of).toList();
            for (TwinBlocks.Pair pair :
                    TwinBlocks.pairs(twin.original().text(), twin.translation().text())) {
                pair.first().ifPresent(first -> pair.second().ifPresent(second -> facing.put(first, second)));
            }
        }

        private static List<Block> withWords(List<Block> blocks) {
            return blocks.stream().filter(block -> !block.lines().isEmpty()).toList();
        }

        TranslationState find() {
            Successors source = sourceOfEntries();
            Successors translation = translationOfEntries(source);
            Set<Block> taken = new HashSet<>();
            for (int j = 0; j < translations.size(); j++) {
                if (translation.before(j) >= 0) {
                    taken.add(translations.get(j));
                }
            }
            List<Paragraph> paragraphs = new ArrayList<>();
            Set<Block> used = new HashSet<>();
            for (int i = 0; i < sources.size(); i++) {
                Paragraph paragraph = paragraph(i, source.before(i), translation, taken);
                paragraph.translation().ifPresent(used::add);
                paragraphs.add(paragraph);
            }
            List<Block> leftOver =
                    translations.stream().filter(block -> !used.contains(block)).toList();
            return new TranslationState(twin, paragraphs, leftOver);
        }

        private Paragraph paragraph(int index, int entry, Successors translation, Set<Block> taken) {
            Block block = sources.get(index);
            if (entry >= 0 && translation.now(entry) >= 0) {
                List<String> recorded = entries.get(entry).source();
                boolean same = Fingerprint.of(recorded).equals(Fingerprint.of(sentences.get(index)));
                return new Paragraph(
                        block,
                        Optional.of(translations.get(translation.now(entry))),
                        same ? Standing.CURRENT : Standing.STALE,
                        Optional.of(recorded));
            }
            // A translation that another paragraph was recorded for is none of this one.
            Optional<Block> unrecorded = Optional.ofNullable(facing.get(block))
                    .filter(found -> !taken.contains(found) && !found.lines().isEmpty());
            return new Paragraph(
                    block,
                    unrecorded,
                    unrecorded.isPresent() ? Standing.UNRECORDED : Standing.MISSING,
                    Optional.empty());
        }

        private Successors sourceOfEntries() {
            List<String> texts =
                    sentences.stream().map(parts -> String.join("", parts)).toList();
            return Successors.of(
                    entries.stream()
                            .map(entry -> Fingerprint.of(entry.source()))
                            .toList(),
                    sentences.stream().map(Fingerprint::of).toList(),
                    (entry, now) ->
                            Likeness.of(String.join("", entries.get(entry).source()), texts.get(now)));
        }

        /** Of a translation only the fingerprint is kept: a paragraph that was edited since is known by its place. */
        private Successors translationOfEntries(Successors source) {
            return Successors.of(
                    entries.stream().map(TranslationRecord.Entry::translation).toList(),
                    translations.stream()
                            .map(block -> Fingerprint.of(block.lines()))
                            .toList(),
                    (entry, now) -> faces(source.now(entry), now) ? 1 : 0);
        }

        private boolean faces(int source, int translation) {
            return source >= 0 && translations.get(translation).equals(facing.get(sources.get(source)));
        }
    }
}
