package org.bichig.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which block of a text faces which block of its translation.
 *
 * <p>Sections are paired by the anchors of their headings, blocks only within a pair of sections; so what one text has more
 * than the other shifts nothing beyond the next heading. Within a section whose blocks are alike in number and kind, the
 * first faces the first. Where they are not, the blocks that have the same figures and the right length face each other.
 */
public final class TwinBlocks {

    private static final Pattern FIGURE = Pattern.compile("\\d+");

    /** A section that has more blocks than this is paired in order: comparing all with all would take too long. */
    private static final int MOST_COMPARED = 400;

    private TwinBlocks() {}

    /** Two blocks that face each other; one of them may be missing. */
    public record Pair(Optional<Block> first, Optional<Block> second) {}

    /**
     * A section of both texts, or of one.
     *
     * @param first its blocks in the first text, the heading among them; empty when the section is not there
     * @param second its blocks in the second text
     */
    public record Section(List<Block> first, List<Block> second) {

        /** Whether both texts have the section: what is before the first heading they have, be it empty. */
        public boolean isShared() {
            return anchor(first).equals(anchor(second));
        }

        /** Whether both texts have the section, with the same kinds of blocks in the same order. */
        public boolean isAlike() {
            return kinds(first).equals(kinds(second));
        }

        public List<Pair> pairs() {
            if (isAlike() || first.size() > MOST_COMPARED || second.size() > MOST_COMPARED) {
                return inOrder(first, second);
            }
            return byContent(first, second);
        }

        private static List<String> kinds(List<Block> blocks) {
            return blocks.stream().map(Block::element).toList();
        }
    }

    public static List<Section> sections(RichText first, RichText second) {
        return Alignment.of(
                        sections(first),
                        sections(second),
                        (left, right) -> anchor(left).equals(anchor(right)) ? 1 : 0)
                .stream()
                .map(match -> new Section(
                        match.first().orElse(List.of()), match.second().orElse(List.of())))
                .toList();
    }

    /** All pairs, in the order of the texts. */
    public static List<Pair> pairs(RichText first, RichText second) {
        return sections(first, second).stream()
                .flatMap(section -> section.pairs().stream())
                .toList();
    }

    /** What is before the first heading, then each heading with what is below it. */
    private static List<List<Block>> sections(RichText text) {
        List<List<Block>> sections = new ArrayList<>();
        List<Block> current = new ArrayList<>();
        for (Block block : text.blocks()) {
            if (block.heading().isPresent()) {
                sections.add(List.copyOf(current));
                current.clear();
            }
            current.add(block);
        }
        sections.add(List.copyOf(current));
        return sections;
    }

    private static String anchor(List<Block> section) {
        return section.isEmpty()
                ? ""
                : section.get(0).heading().map(Heading::anchor).orElse("");
    }

    private static List<Pair> inOrder(List<Block> first, List<Block> second) {
        return IntStream.range(0, Math.max(first.size(), second.size()))
                .mapToObj(i -> new Pair(at(first, i), at(second, i)))
                .toList();
    }

    private static <T> Optional<T> at(List<T> list, int index) {
        return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }

    private static List<Pair> byContent(List<Block> first, List<Block> second) {
        List<Content> left = first.stream().map(Content::of).toList();
        List<Content> right = second.stream().map(Content::of).toList();
        double ratio = length(left) / length(right);
        return Alignment.of(left, right, (a, b) -> a.likeness(b, ratio)).stream()
                .map(match -> new Pair(
                        match.first().map(Content::block), match.second().map(Content::block)))
                .toList();
    }

    private static double length(List<Content> blocks) {
        return 1 + blocks.stream().mapToInt(Content::length).sum();
    }

    /** What there is to compare a block by, when its words are in another language. */
    private record Content(Block block, Set<String> figures, int length) {

        static Content of(Block block) {
            String text = block.text();
            Set<String> figures =
                    FIGURE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
            return new Content(block, figures, text.length());
        }

        /**
         * More than 0, so that as many blocks as can be face another one, except where a heading would face a text.
         *
         * @param ratio how much longer the first text is on the whole
         */
        double likeness(Content other, double ratio) {
            if (block.heading().isPresent() != other.block.heading().isPresent()) {
                return 0;
            }
            double kind = block.element().equals(other.block.element()) ? 0.4 : 0.1;
            double times = Math.abs(Math.log((1 + length) / ((1 + other.length) * ratio)));
            return kind + Math.max(0, 0.5 - times / 2) + sharedFigures(other);
        }

        private double sharedFigures(Content other) {
            Set<String> shared = new HashSet<>(figures);
            shared.retainAll(other.figures);
            int all = figures.size() + other.figures.size() - shared.size();
            return all == 0 ? 0.3 : (double) shared.size() / all;
        }
    }
}
