package org.bichig.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bichig.page.view.Bar;
import org.bichig.page.view.ChartCell;
import org.bichig.page.view.Text;
import org.bichig.statistics.Indicator;
import org.bichig.statistics.Reading;

/** The cells of tables with bars. */
record ChartCells(Words words) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Columns differ in width, and bars of one length must mean one number: so all have the same room. */
    private static final String ROOM = "5em";

    private static final Text NOTHING = new Text("", "");

    /**
     * What bars that stand together are drawn to.
     *
     * @param largest the figure whose bar takes all the room
     * @param meaning what the figures of filled bars count: the newest meaning that there is
     */
    record Scale(BigDecimal largest, Optional<Indicator.Meaning> meaning) {

        static Scale of(Indicator indicator, Collection<Reading.Figure> figures) {
            return new Scale(
                    figures.stream()
                            .map(Reading.Figure::value)
                            .max(BigDecimal::compareTo)
                            .orElse(BigDecimal.ZERO),
                    indicator.meanings().stream()
                            .filter(meaning -> figures.stream()
                                    .anyMatch(figure -> figure.meaning().equals(meaning)))
                            .findFirst());
        }

        boolean isHollow(Reading.Figure figure) {
            return meaning.filter(filled -> !filled.equals(figure.meaning())).isPresent();
        }
    }

    /** A cell without a bar. */
    ChartCell plain(Reading reading, String headers, boolean breaks) {
        return new ChartCell(text(reading), kind(reading), headers, note(breaks), List.of());
    }

    /** A cell with a bar; one that is drawn in outline says why. */
    ChartCell drawn(Reading reading, String headers, Scale scale) {
        if (!(reading instanceof Reading.Figure figure)) {
            return plain(reading, headers, false);
        }
        boolean hollow = scale.isHollow(figure);
        return new ChartCell(
                text(reading),
                kind(reading),
                headers,
                note(hollow),
                List.of(bar(figure.value(), scale.largest(), hollow, ROOM)));
    }

    ChartCell text(Text text, String headers) {
        return new ChartCell(text, "unit", headers, NOTHING, List.of());
    }

    /** A bar beside the head of its row: all these have the same column. */
    Bar beside(BigDecimal value, BigDecimal largest) {
        return bar(value, largest, false, "100%");
    }

    private Bar bar(BigDecimal value, BigDecimal largest, boolean hollow, String room) {
        BigDecimal length = largest.signum() == 0
                ? BigDecimal.ZERO
                : value.multiply(HUNDRED).divide(largest, 1, RoundingMode.HALF_UP);
        return new Bar(words.language().isVertical(), room, percent(length), hollow);
    }

    private static String percent(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString() + "%";
    }

    private Text note(boolean breaks) {
        return breaks ? words.prose(words.say("seriesBreak")) : NOTHING;
    }

    private Text text(Reading reading) {
        if (reading instanceof Reading.Figure figure) {
            return new Text(figure.asTyped(), "");
        }
        return words.text(inPlaceOfAFigure(reading));
    }

    /** What a table says where there is no figure. */
    private String inPlaceOfAFigure(Reading reading) {
        if (reading instanceof Reading.Blank blank && !blank.mark().isEmpty()) {
            return blank.mark();
        }
        if (reading instanceof Reading.NotAsked) {
            return words.say("notAsked");
        }
        if (reading instanceof Reading.NoTable) {
            return words.say("noTable");
        }
        return words.say(reading instanceof Reading.NoReport ? "noReport" : "notGiven");
    }

    private static String kind(Reading reading) {
        if (!(reading instanceof Reading.Figure figure)) {
            return reading instanceof Reading.Blank blank && !blank.mark().isEmpty() ? "token" : "missing";
        }
        return figure.value().signum() == 0 ? "number zero" : "number";
    }
}
