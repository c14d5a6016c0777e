package org.bichig.check.twin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
                    ? Change.between(recorded.orElse(List.of()), Sentences.of(source.lines()))
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
                twin.sections().stream().filter(section -> !section.isAlike()).toList();
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
                    sources.put(block, Sentences.of(paragraph.source().lines()));
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
        private final List<Seen> sources;
        private final List<Seen> translations;
        private final List<TranslationRecord.Entry> entries;

        /** What is recorded of each entry, and what each source is, sentence by sentence; and the same as it is compared. */
        private final List<List<String>> sentences;

        private final List<String> recordedWords;
        private final List<String> words;

        /** For each source the index of the translation that faces it; -1 where none does. */
        private final int[] facing;

        Finder(Twin twin) {
            this.twin = twin;
            this.sources = withWords(twin.originalBlocks());
            this.translations = withWords(twin.translationBlocks());
            this.entries = twin.translation()
                    .madeFrom()
                    .map(TranslationRecord::entries)
                    .orElse(List.of());
            this.sentences =
                    sources.stream().map(seen -> Sentences.of(seen.lines())).toList();
            this.recordedWords =
                    entries.stream().map(entry -> words(entry.source())).toList();
            this.words = sentences.stream().map(Finder::words).toList();
            this.facing = facing();
        }

        private static List<Seen> withWords(List<Seen> blocks) {
            return blocks.stream().filter(Seen::hasWords).toList();
        }

        /** Texts with the same words are those with the same {@link Fingerprint}. */
        private static String words(List<String> sentences) {
            return sentences.stream().map(Fingerprint::folded).collect(Collectors.joining("\n"));
        }

        private int[] facing() {
            IdentityHashMap<Seen, Integer> indexes = new IdentityHashMap<>();
            IntStream.range(0, translations.size()).forEach(index -> indexes.put(translations.get(index), index));
            IdentityHashMap<Seen, Integer> partners = new IdentityHashMap<>();
            for (Facing pair : twin.facing()) {
                Optional.ofNullable(indexes.get(pair.translation()))
                        .ifPresent(index -> partners.put(pair.original(), index));
            }
            return sources.stream()
                    .mapToInt(source -> partners.getOrDefault(source, -1))
                    .toArray();
        }

        TranslationState find() {
            Successors source = sourceOfEntries();
            Successors translation = translationOfEntries(source);
            boolean[] used = new boolean[translations.size()];
            List<Paragraph> paragraphs = new ArrayList<>();
            for (int i = 0; i < sources.size(); i++) {
                int entry = source.before(i);
                int recorded = entry < 0 ? -1 : translation.now(entry);
                if (recorded >= 0) {
                    used[recorded] = true;
                    paragraphs.add(recorded(i, entry, recorded));
                } else if (facing[i] >= 0 && translation.before(facing[i]) < 0) {
                    used[facing[i]] = true;
                    paragraphs.add(paragraph(i, Standing.UNRECORDED, Optional.of(facing[i])));
                } else {
                    // A translation that another paragraph was recorded for is none of this one.
                    paragraphs.add(paragraph(i, Standing.MISSING, Optional.empty()));
                }
            }
            List<Block> leftOver = IntStream.range(0, used.length)
                    .filter(index -> !used[index])
                    .mapToObj(index -> translations.get(index).block())
                    .toList();
            return new TranslationState(twin, paragraphs, leftOver);
        }

        private Paragraph recorded(int source, int entry, int translation) {
            boolean same = recordedWords.get(entry).equals(words.get(source));
            return new Paragraph(
                    sources.get(source).block(),
                    Optional.of(translations.get(translation).block()),
                    same ? Standing.CURRENT : Standing.STALE,
                    Optional.of(entries.get(entry).source()));
        }

        private Paragraph paragraph(int source, Standing standing, Optional<Integer> translation) {
            return new Paragraph(
                    sources.get(source).block(),
                    translation.map(index -> translations.get(index).block()),
                    standing,
                    Optional.empty());
        }

        private Successors sourceOfEntries() {
            return Successors.of(
                    recordedWords,
                    words,
                    (entry, now) -> Likeness.of(
                            String.join("", entries.get(entry).source()), String.join("", sentences.get(now))));
        }

        /** Of a translation only the fingerprint is kept: a paragraph that was edited since is known by its place. */
        private Successors translationOfEntries(Successors source) {
            return Successors.of(
                    entries.stream().map(TranslationRecord.Entry::translation).toList(),
                    translations.stream()
                            .map(seen -> Fingerprint.of(seen.lines()))
                            .toList(),
                    (entry, now) -> source.now(entry) >= 0 && facing[source.now(entry)] == now ? 1 : 0);
        }
    }
}
