package org.bichig.check.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.bichig.model.Narrative;
import org.bichig.script.Language;

/**
 * A paragraph has the figures of its twin, and a table has them cell by cell. The order within a sentence is a matter of the
 * language and does not count.
 */
final class FiguresAreTheSame implements TwinRule {

    private static final int CONTEXT = 12;
    private static final int LONG_CONTEXT = 40;

    @Override
    public void check(Twin twin, Findings findings) {
        twin.facing().forEach(facing -> compare(twin, facing).ifPresent(findings::add));
    }

    /** Where it is not certain that the two face each other, they must have a figure in common to be compared. */
    private static Optional<Finding> compare(Twin twin, Facing facing) {
        Difference difference = Difference.NONE;
        boolean common = false;
        for (Texts texts : Texts.of(facing.original(), facing.translation())) {
            List<Figure> there = figures(texts.original(), Language.AUTHORITATIVE);
            List<Figure> here = figures(texts.translation(), twin.translation().language());
            common |= there.stream()
                    .filter(Figure::needed)
                    .anyMatch(one -> here.stream().anyMatch(one::means));
            difference = difference.and(Difference.between(there, here));
        }
        return difference.isNone() || !facing.isCertain() && !common
                ? Optional.empty()
                : Optional.of(finding(twin, facing, difference));
    }

    private static List<Figure> figures(List<String> lines, Language language) {
        return lines.stream()
                .flatMap(line -> FigureReader.read(line, language).stream())
                .toList();
    }

    /** Texts that have the same figures. */
    private record Texts(List<String> original, List<String> translation) {

        /** The cells of two tables of one shape; otherwise the blocks as a whole. */
        static List<Texts> of(Seen original, Seen translation) {
            List<List<String>> first = original.rows();
            List<List<String>> second = translation.rows();
            boolean alike = first.stream()
                    .map(List::size)
                    .toList()
                    .equals(second.stream().map(List::size).toList());
            if (first.isEmpty() || !alike) {
                return List.of(new Texts(original.lines(), translation.lines()));
            }
            return IntStream.range(0, first.size())
                    .boxed()
                    .flatMap(row -> IntStream.range(0, first.get(row).size())
                            .mapToObj(column -> new Texts(
                                    List.of(first.get(row).get(column)),
                                    List.of(second.get(row).get(column)))))
                    .toList();
        }
    }

    /** What one text has and the other has not. */
    private record Difference(List<Figure> onlyThere, List<Figure> onlyHere) {

        static final Difference NONE = new Difference(List.of(), List.of());

        static Difference between(List<Figure> there, List<Figure> here) {
            List<Figure> left = new ArrayList<>(here);
            List<Figure> onlyThere =
                    needed(there).filter(figure -> !takes(figure, left, here)).toList();
            // What was in words there may be in digits here.
            List<Figure> inWords = new ArrayList<>(
                    there.stream().filter(figure -> !figure.needed()).toList());
            List<Figure> onlyHere = left.stream()
                    .filter(Figure::needed)
                    .filter(figure -> !(figure.isYear() && there.stream().anyMatch(figure::means)))
                    .filter(figure -> !takes(figure, inWords, inWords))
                    .toList();
            return new Difference(onlyThere, onlyHere);
        }

        private static Stream<Figure> needed(List<Figure> figures) {
            return figures.stream().filter(Figure::needed);
        }

        /** Whether the figure is among those that are left, digits before words; if so, that one is taken away. */
        private static boolean takes(Figure figure, List<Figure> left, List<Figure> all) {
            Optional<Figure> same = Stream.concat(needed(left), left.stream().filter(other -> !other.needed()))
                    .filter(figure::means)
                    .findFirst();
            same.ifPresent(left::remove);
            return same.isPresent() || figure.isYear() && all.stream().anyMatch(figure::means);
        }

        boolean isNone() {
            return onlyThere.isEmpty() && onlyHere.isEmpty();
        }

        Difference and(Difference other) {
            return new Difference(
                    Stream.concat(onlyThere.stream(), other.onlyThere.stream()).toList(),
                    Stream.concat(onlyHere.stream(), other.onlyHere.stream()).toList());
        }
    }

    private static Finding finding(Twin twin, Facing facing, Difference difference) {
        Seen original = facing.original();
        Seen translation = facing.translation();
        List<Spot> there = spots(twin.original(), original, difference.onlyThere());
        List<Spot> here = spots(twin.translation(), translation, difference.onlyHere());
        List<String> told = new ArrayList<>();
        if (!there.isEmpty()) {
            told.add("Not here: "
                    + there.stream()
                            .map(spot -> spot.figure().typed() + " of " + Twin.fileName(twin.original()) + ":"
                                    + spot.place().line() + ":" + spot.place().column() + " (“" + spot.around(CONTEXT)
                                    + "”)")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        if (!here.isEmpty()) {
            told.add("Not in " + Twin.line(twin.original(), original.block()) + ": "
                    + here.stream().map(spot -> spot.figure().typed()).collect(Collectors.joining(", ")) + ".");
        }
        Optional<Spot> first = here.stream().findFirst();
        return Finding.warning(
                "twin-figures",
                first.map(Spot::place).orElse(translation.block().place()),
                String.join(" ", told),
                first.map(spot -> spot.around(LONG_CONTEXT))
                        .orElseGet(() -> Excerpt.start(String.join(" ", translation.lines()), 2 * LONG_CONTEXT)),
                "Give both texts the same figures.");
    }

    /** A figure where it was typed. */
    private record Spot(Figure figure, Place place, String line, int from, int to) {

        String around(int context) {
            return Excerpt.around(line, from, to, context);
        }
    }

    private static List<Spot> spots(Narrative narrative, Seen seen, List<Figure> figures) {
        return figures.stream().map(figure -> spot(narrative, seen, figure)).toList();
    }

    /** The last occurrence in the block: of two figures that are alike, the second is the one too many. */
    private static Spot spot(Narrative narrative, Seen seen, Figure figure) {
        Place place = seen.block().place();
        Pattern typed = Pattern.compile("(?<![0-9])" + Pattern.quote(figure.typed()) + "(?![0-9])");
        int first = place.line();
        int end = narrative.text().blocks().stream()
                .mapToInt(other -> other.place().line())
                .filter(line -> line > first)
                .min()
                .orElse(narrative.lines().size() + 1);
        Spot found = new Spot(figure, place, String.join(" ", seen.lines()), 0, 0);
        for (int line = Math.max(1, first); line < end; line++) {
            String text = narrative.lines().get(line - 1);
            Matcher occurrence = typed.matcher(text);
            while (occurrence.find()) {
                int column = text.codePointCount(0, occurrence.start()) + 1;
                found = new Spot(
                        figure, new Place(narrative.file(), line, column), text, occurrence.start(), occurrence.end());
            }
        }
        return found;
    }
}
