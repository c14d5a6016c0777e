package org.bichig.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bichig.page.view.ChartText;
import org.bichig.page.view.ColumnChart;
import org.bichig.statistics.Reading;
import org.bichig.statistics.Series;

/**
 * Draws a series as columns, a place for each year from left to right, in both writing modes alike: a drawing does not turn.
 * Every figure is written on its column, so there is no scale to read it from. Zero is a figure on the ground, a year without
 * a figure an empty place that says why, and where the figures begin to count something else the ground is broken, a dashed
 * line parts them, words say it, and the older columns are hollow.
 *
 * <p>All measures are tenths of the size of letters.
 */
final class ColumnDrawing {

    /** Letters in the drawing are 0.75 of those around it; a digit takes a little more than half of that. */
    private static final BigDecimal DIGIT = new BigDecimal("4.4");

    private static final int PLACE_AT_LEAST = 26;
    private static final int ROOM_BESIDE_DIGITS = 8;
    private static final int COLUMN = 15;
    private static final int TOP = 12;
    private static final int GROUND = 74;
    private static final int YEARS = 85;
    private static final int HEIGHT = 90;
    /** Room for the dashed line and the words that run down beside it. */
    private static final int BREAK = 24;

    private static final int ABOVE_COLUMN = 3;

    private final Series series;
    private final Words words;
    private final ChartCells.Scale scale;
    private final int place;

    private final StringBuilder filled = new StringBuilder();
    private final StringBuilder hollow = new StringBuilder();
    private final StringBuilder ground = new StringBuilder();
    private final StringBuilder breaks = new StringBuilder();
    private final List<ChartText> texts = new ArrayList<>();
    private int x;

    private ColumnDrawing(Series series, Words words) {
        this.series = series;
        this.words = words;
        this.scale = ChartCells.Scale.of(series.indicator(), series.figures().toList());
        int digits = series.figures()
                .mapToInt(figure -> figure.asTyped().length())
                .max()
                .orElse(1);
        this.place = Math.max(
                PLACE_AT_LEAST, DIGIT.multiply(BigDecimal.valueOf(digits)).intValue() + ROOM_BESIDE_DIGITS);
    }

    /**
     * A finished drawing.
     *
     * @param width in tenths of the size of letters
     */
    record Drawing(ColumnChart chart, int width) {}

    static Drawing of(Series series, Words words) {
        return new ColumnDrawing(series, words).draw();
    }

    private Drawing draw() {
        int newest = series.newest().orElseThrow();
        int from = x;
        for (Map.Entry<Integer, Reading> year : series.readings().entrySet()) {
            if (series.breaksBefore(year.getKey())) {
                groundTo(from);
                breakLine();
                from = x;
            }
            place(year.getKey(), year.getValue(), year.getKey() == newest);
            x += place;
        }
        groundTo(from);
        String label = words.say(
                "columnChart",
                Map.of(
                        "title",
                        words.said(series.indicator().label()),
                        "from",
                        Integer.toString(series.readings().firstKey()),
                        "to",
                        Integer.toString(series.readings().lastKey())));
        ColumnChart chart = new ColumnChart(
                label,
                "0 0 " + x + " " + HEIGHT,
                em(x),
                em(HEIGHT),
                filled.toString(),
                hollow.toString(),
                ground.toString(),
                breaks.toString(),
                List.copyOf(texts));
        return new Drawing(chart, x);
    }

    private static String em(int tenths) {
        return plain(BigDecimal.valueOf(tenths, 1)) + "em";
    }

    private void groundTo(int from) {
        ground.append("M")
                .append(from + 2)
                .append(' ')
                .append(GROUND)
                .append('H')
                .append(x - 2);
    }

    private void breakLine() {
        int middle = x + BREAK / 3;
        breaks.append("M").append(middle).append(" 2V").append(GROUND + 4);
        write(middle + 9, GROUND, words.say("seriesBreak"), true, false);
        x += BREAK;
    }

    private void place(int year, Reading reading, boolean strong) {
        int middle = x + place / 2;
        write(middle, YEARS, Integer.toString(year), false, strong);
        if (reading instanceof Reading.Figure figure) {
            BigDecimal top = column(figure, middle);
            texts.add(new ChartText(
                    Integer.toString(middle),
                    plain(top.subtract(BigDecimal.valueOf(ABOVE_COLUMN))),
                    figure.asTyped(),
                    false,
                    strong));
        } else {
            write(middle, GROUND - ABOVE_COLUMN, missing(reading), true, false);
        }
    }

    /** The top of the column. */
    private BigDecimal column(Reading.Figure figure, int middle) {
        BigDecimal height = scale.largest().signum() == 0
                ? BigDecimal.ZERO
                : figure.value()
                        .multiply(BigDecimal.valueOf(GROUND - TOP))
                        .divide(scale.largest(), 1, RoundingMode.HALF_UP);
        BigDecimal top = BigDecimal.valueOf(GROUND).subtract(height);
        if (height.signum() > 0) {
            (scale.isHollow(figure) ? hollow : filled)
                    .append('M')
                    .append(plain(new BigDecimal(2 * middle - COLUMN).divide(BigDecimal.valueOf(2))))
                    .append(' ')
                    .append(GROUND)
                    .append('V')
                    .append(plain(top))
                    .append('h')
                    .append(COLUMN)
                    .append('V')
                    .append(GROUND);
        }
        return top;
    }

    private String missing(Reading reading) {
        if (reading instanceof Reading.NotAsked) {
            return words.say("notAskedShort");
        }
        if (reading instanceof Reading.NoTable) {
            return words.say("noTable");
        }
        return words.say(reading instanceof Reading.NoReport ? "noReport" : "notGiven");
    }

    private void write(int middle, int foot, String text, boolean down, boolean strong) {
        texts.add(new ChartText(Integer.toString(middle), Integer.toString(foot), text, down, strong));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
