package org.bichig.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bichig.page.PlannedFile.StatisticsData;
import org.bichig.script.WordingStatus;
import org.junit.jupiter.api.Test;

/** Whatever stands in a table, its CSV can be read back, and no text of it is a formula to a spreadsheet. */
class StatisticsCsvTest {

    private static final String[] SIGNS = {"=", "+", "-", "@", "\t", "\r", "\n", "\"", ",", "数", "1", "'", " "};

    @Test
    void noTextIsAFormulaAndEveryNumberStaysOne() {
        Random random = new Random(2014);
        for (int run = 0; run < 2_000; run++) {
            String number =
                    (random.nextInt(3) == 0 ? "-" : "") + random.nextInt(100_000) + (run % 5 == 0 ? ".250" : "");
            StatisticsData.Record figure = cell(random, "number", number);
            StatisticsData.Record mark = cell(random, "mark", text(random));
            List<List<String>> lines = read(StatisticsCsv.of(data(figure, mark)));

            assertThat(lines).hasSize(3).allSatisfy(line -> assertThat(line).hasSize(9));
            assertThat(lines.get(1).get(6)).isEqualTo(number);
            for (List<String> line : lines.subList(1, 3)) {
                for (int i = 0; i < line.size(); i++) {
                    String cell = line.get(i);
                    boolean isFigure = line == lines.get(1) && i == 6;
                    assertThat(isFigure || cell.isEmpty() || "=+-@\t\r\n".indexOf(cell.charAt(0)) < 0)
                            .as("“%s” is harmless", cell)
                            .isTrue();
                }
            }
            assertThat(plain(lines.get(2).get(6))).isEqualTo(mark.value());
            assertThat(plain(lines.get(1).get(5))).isEqualTo(String.join(" > ", figure.columnPath()));
        }
    }

    private static String plain(String cell) {
        return cell.length() > 1 && cell.startsWith("'") && "=+-@\t\r\n".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private static StatisticsData.Record cell(Random random, String kind, String value) {
        return new StatisticsData.Record(
                "row", "column", List.of(text(random)), List.of(text(random), text(random)), text(random), kind, value);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(SIGNS[random.nextInt(SIGNS.length)]);
        }
        // What is typed behind an apostrophe already would be taken for one of ours when it is read back here.
        return text.toString().replaceAll("^'+", "");
    }

    private static StatisticsData data(StatisticsData.Record... cells) {
        return new StatisticsData(
                "zh-Hans",
                WordingStatus.CONFIRMED,
                "huhhot",
                "=1+1",
                2018,
                "form",
                "-",
                List.of(new StatisticsData.Table("table", "@title", List.of(cells))),
                List.of());
    }

    /** RFC 4180, read to the letter. */
    private static List<List<String>> read(String csv) {
        assertThat(csv).startsWith("\uFEFF");
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    assertThat(csv.charAt(i + 1)).isEqualTo('\n');
                    i++;
                    lines.add(List.copyOf(line));
                    line.clear();
                }
            } else {
                cell.append(c);
            }
        }
        assertThat(line).isEmpty();
        return lines;
    }
}
