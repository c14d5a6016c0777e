package org.bichig.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A line of CSV (RFC 4180). */
final class CsvLine {

    private CsvLine() {}

    static void append(Appendable csv, List<String> cells) {
        try {
            for (int i = 0; i < cells.size(); i++) {
                csv.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
            }
            csv.append("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException("CSV is written to memory", e);
        }
    }

    /** A text that no spreadsheet takes for a formula. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** A cell as it stands in a line. */
    static String quoted(String cell) {
        return isSpecial(cell) ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    private static boolean isSpecial(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}
