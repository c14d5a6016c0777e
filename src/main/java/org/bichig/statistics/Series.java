package org.bichig.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What the reports of one body say of an indicator, year by year.
 *
 * @param readings of every year from the first to the last, also of those without a report; never empty
 */
public record Series(Indicator indicator, SortedMap<Integer, Reading> readings) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How the newest figure differs from that of the year before. */
    public sealed interface Change {

        /**
         * Both years have a figure of the same meaning.
         *
         * @param by below 0 when the newer figure is the smaller one
         * @param percent of the older figure, to one decimal, without a sign; empty when the older figure is 0, or when
         *     so little changed that it would read as nothing
         */
        record Difference(BigDecimal by, Optional<BigDecimal> percent) implements Change {}

        /** Both years have a figure, and the two count different things. */
        record OtherMeaning() implements Change {}

        /** The year before has no figure. */
        record Unknown() implements Change {}
    }

    public Optional<Reading.Figure> figure(int year) {
        return readings.get(year) instanceof Reading.Figure figure ? Optional.of(figure) : Optional.empty();
    }

    public Stream<Reading.Figure> figures() {
        return readings.keySet().stream().flatMap(year -> figure(year).stream());
    }

    /** The newest year with a figure. */
    public Optional<Integer> newest() {
        return readings.keySet().stream()
                .filter(year -> figure(year).isPresent())
                .reduce((earlier, later) -> later);
    }

    /** Whether the figure of this year counts something else than the one before it. */
    public boolean breaksBefore(int year) {
        Optional<Reading.Figure> earlier = readings.headMap(year).keySet().stream()
                .flatMap(before -> figure(before).stream())
                .reduce((first, second) -> second);
        return figure(year)
                .filter(figure -> earlier.filter(other -> !other.meaning().equals(figure.meaning()))
                        .isPresent())
                .isPresent();
    }

    /** The meanings of its figures, oldest first. */
    public List<Indicator.Meaning> meanings() {
        return figures().map(Reading.Figure::meaning).distinct().toList();
    }

    /** The change to the newest figure; nothing when there is none. */
    public Optional<Change> change() {
        return newest().map(year -> change(year, figure(year).orElseThrow()));
    }

    private Change change(int year, Reading.Figure newer) {
        Optional<Reading.Figure> older = figure(year - 1);
        if (older.isEmpty()) {
            return new Change.Unknown();
        }
        if (!older.get().meaning().equals(newer.meaning())) {
            return new Change.OtherMeaning();
        }
        BigDecimal by = newer.value().subtract(older.get().value());
        return new Change.Difference(by, percent(by.abs(), older.get().value()));
    }

    private static Optional<BigDecimal> percent(BigDecimal by, BigDecimal of) {
        return of.signum() == 0
                ? Optional.empty()
                : Optional.of(by.multiply(HUNDRED).divide(of, 1, RoundingMode.HALF_UP))
                        .filter(percent -> percent.signum() != 0);
    }
}
