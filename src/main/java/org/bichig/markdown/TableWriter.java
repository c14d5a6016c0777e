package org.bichig.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;

/** Writes a table. Alignment becomes a class, because the align attribute is obsolete. */
final class TableWriter {

    private final InlineWriter inlines;

    TableWriter(InlineWriter inlines) {
        this.inlines = inlines;
    }

    void write(TableBlock table, PieceWriter out) {
        out.raw("<table class=\"in-text\">\n");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead && part.getFirstChild() != null) {
                part("thead", "th scope=\"col\"", "th", part, out);
            } else if (part instanceof TableBody && part.getFirstChild() != null) {
                part("tbody", "td", "td", part, out);
            }
        }
        out.raw("</table>\n");
    }

    private void part(String element, String openCell, String cell, Node part, PieceWriter out) {
        out.raw("<" + element + ">\n");
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            if (row instanceof TableRow) {
                row(openCell, cell, row, out);
            }
        }
        out.raw("</" + element + ">\n");
    }

    private void row(String openCell, String cell, Node row, PieceWriter out) {
        out.raw("<tr>");
        for (Node child = row.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableCell tableCell) {
                out.raw("<" + openCell + alignment(tableCell) + ">");
                inlines.children(child, out);
                out.raw("</" + cell + ">");
            }
        }
        out.raw("</tr>\n");
    }

    private static String alignment(TableCell cell) {
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            return " class=\"num\"";
        }
        return cell.getAlignment() == TableCell.Alignment.CENTER ? " class=\"mid\"" : "";
    }
}
