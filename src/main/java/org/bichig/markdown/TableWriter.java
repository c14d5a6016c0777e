package org.bichig.markdown;

import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the tables of a text. Alignment becomes a class, because the align attribute is obsolete. Markdown knows no row
 * heads; the first column is read as such when its own head is empty, as it is in a table with two sets of heads, or when
 * every cell of it is bold. Each head has both a scope and an id that the cells name, for readers of either kind.
 */
final class TableWriter {

    /** From so many columns on a table scrolls on a small screen. A narrower one breaks its lines, and needs no region. */
    private static final int WIDE = 4;

    private final InlineWriter inlines;
    private final TextLabels labels;
    private int tables;

    TableWriter(InlineWriter inlines, TextLabels labels) {
        this.inlines = inlines;
        this.labels = labels;
    }

    void write(TableBlock table, PieceWriter out) {
        tables++;
        List<TableCell> heads = rows(table, TableHead.class).stream()
                .findFirst()
                .map(TableWriter::cells)
                .orElse(List.of());
        List<List<TableCell>> body =
                rows(table, TableBody.class).stream().map(TableWriter::cells).toList();
        Shape shape = new Shape(heads.stream().map(TableWriter::isEmpty).toList(), hasRowHeads(heads, body));
        Optional<TableCaption> title = title(table);
        boolean wide = heads.size() >= WIDE;
        if (wide) {
            openRegion(title.isPresent(), out);
        }
        out.raw("<table class=\"in-text\">\n");
        title.ifPresent(caption -> title(caption, out));
        out.raw("<thead>\n<tr>");
        for (int column = 0; column < heads.size(); column++) {
            head(heads.get(column), column, out);
        }
        out.raw("</tr>\n</thead>\n");
        body(body, shape, out);
        out.raw(wide ? "</table>\n</div>\n" : "</table>\n");
    }

    /**
     * What the heads of a table are like.
     *
     * @param emptyHeads for each column, whether its head is empty
     */
    private record Shape(List<Boolean> emptyHeads, boolean rowHeads) {

        boolean hasHead(int column) {
            return column < emptyHeads.size() && !emptyHeads.get(column);
        }

        boolean isRowHead(int column) {
            return rowHeads && column == 0;
        }
    }

    private static boolean hasRowHeads(List<TableCell> heads, List<List<TableCell>> body) {
        if (heads.size() < 2) {
            return false;
        }
        boolean filled = body.stream().noneMatch(row -> isEmpty(row.get(0)));
        return filled && (isEmpty(heads.get(0)) || body.stream().allMatch(row -> isBold(row.get(0))));
    }

    private static boolean isEmpty(TableCell cell) {
        return PlainText.of(cell).isEmpty();
    }

    private static boolean isBold(TableCell cell) {
        for (Node part = cell.getFirstChild(); part != null; part = part.getNext()) {
            if (!(part instanceof StrongEmphasis) && !part.getChars().isBlank()) {
                return false;
            }
        }
        return cell.getFirstChildAny(StrongEmphasis.class) != null;
    }

    /** A title names its region; without one, the number of the table does. */
    private void openRegion(boolean titled, PieceWriter out) {
        out.raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label");
        if (titled) {
            out.raw("ledby=\"").anchor(titleAnchor());
        } else {
            out.raw("=\"").text(labels.table(tables));
        }
        out.raw("\">\n");
    }

    private void title(TableCaption title, PieceWriter out) {
        out.raw("<caption id=\"").anchor(titleAnchor()).raw("\">");
        inlines.children(title, out);
        out.raw("</caption>\n");
    }

    /** A head without words would be announced as nothing; it is a cell. */
    private void head(TableCell cell, int column, PieceWriter out) {
        if (isEmpty(cell)) {
            out.raw("<td></td>");
            return;
        }
        out.raw("<th scope=\"col\" id=\"").anchor(columnAnchor(column)).raw("\"" + alignment(cell) + ">");
        inlines.children(cell, out);
        out.raw("</th>");
    }

    private void body(List<List<TableCell>> rows, Shape shape, PieceWriter out) {
        if (rows.isEmpty()) {
            return;
        }
        out.raw("<tbody>\n");
        for (int row = 0; row < rows.size(); row++) {
            out.raw("<tr>");
            for (int column = 0; column < rows.get(row).size(); column++) {
                cell(rows.get(row).get(column), row, column, shape, out);
            }
            out.raw("</tr>\n");
        }
        out.raw("</tbody>\n");
    }

    private void cell(TableCell cell, int row, int column, Shape shape, PieceWriter out) {
        String element = shape.isRowHead(column) ? "th" : "td";
        out.raw("<" + element);
        if (shape.isRowHead(column)) {
            out.raw(" scope=\"row\" id=\"").anchor(rowAnchor(row)).raw("\"");
        }
        List<String> heads = new ArrayList<>();
        if (shape.hasHead(column)) {
            heads.add(columnAnchor(column));
        }
        if (shape.rowHeads() && column > 0) {
            heads.add(rowAnchor(row));
        }
        headers(heads, out);
        out.raw(alignment(cell) + ">");
        inlines.children(cell, out);
        out.raw("</" + element + ">");
    }

    private static void headers(List<String> heads, PieceWriter out) {
        for (int i = 0; i < heads.size(); i++) {
            out.raw(i == 0 ? " headers=\"" : " ").anchor(heads.get(i));
        }
        out.raw(heads.isEmpty() ? "" : "\"");
    }

    private static String alignment(TableCell cell) {
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            return " class=\"num\"";
        }
        return cell.getAlignment() == TableCell.Alignment.CENTER ? " class=\"mid\"" : "";
    }

    /** With an underscore, which no heading's anchor can hold. */
    private String titleAnchor() {
        return "t_" + tables;
    }

    private String columnAnchor(int column) {
        return titleAnchor() + "_c" + (column + 1);
    }

    private String rowAnchor(int row) {
        return titleAnchor() + "_r" + (row + 1);
    }

    private static Optional<TableCaption> title(TableBlock table) {
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableCaption caption && caption.getFirstChild() != null) {
                return Optional.of(caption);
            }
        }
        return Optional.empty();
    }

    private static List<Node> rows(TableBlock table, Class<? extends Node> part) {
        List<Node> rows = new ArrayList<>();
        for (Node child = table.getFirstChild(); child != null; child = child.getNext()) {
            if (part.isInstance(child)) {
                child.getChildren().forEach(rows::add);
            }
        }
        return rows;
    }

    private static List<TableCell> cells(Node row) {
        List<TableCell> cells = new ArrayList<>();
        for (Node child = row.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableCell cell) {
                cells.add(cell);
            }
        }
        return cells;
    }
}
