package org.bichig.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import org.bichig.pack.Digests;
import org.bichig.page.DataTable;

/**
 * A table of the data package as CSV, row by row: for programs, so without a byte order mark. Texts are made harmless all the
 * same, since somebody will open them in a spreadsheet; numbers stay numbers. A large site has some hundred megabytes of it,
 * so it is summed and packed as it comes.
 */
final class DataCsv {

    private static final int CHUNK = 1 << 16;

    private final MessageDigest sum = Digests.sha256();
    private final CRC32 crc = new CRC32();
    private final Deflate deflate = new Deflate();
    private final boolean[] texts;
    private byte[] chunk = new byte[CHUNK];
    private int used;
    private long length;

    private DataCsv(List<DataTable.Field> fields) {
        texts = new boolean[fields.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = fields.get(i).type().equals("string");
        }
    }

    static PackedTable of(DataTable table) {
        DataCsv csv = new DataCsv(table.fields());
        csv.row(table.fields().stream().map(DataTable.Field::name).toList());
        table.rows().forEach(csv::row);
        csv.pass();
        return new PackedTable(
                csv.length, HexFormat.of().formatHex(csv.sum.digest()), (int) csv.crc.getValue(), csv.deflate.finish());
    }

    private void row(List<String> cells) {
        for (int i = 0; i < texts.length; i++) {
            if (i > 0) {
                put(',');
            }
            cell(texts[i] ? CsvLine.harmless(cells.get(i)) : cells.get(i));
        }
        put('\r');
        put('\n');
        if (used > CHUNK / 2) {
            pass();
        }
    }

    /** Nearly all cells are plain: they are copied letter by letter until one is met that is not. */
    private void cell(String cell) {
        int count = cell.length();
        room(count);
        int at = used;
        for (int i = 0; i < count; i++) {
            char c = cell.charAt(i);
            if (c >= 0x80 || c < ' ' || c == ',' || c == '"') {
                rare(cell);
                return;
            }
            chunk[at++] = (byte) c;
        }
        used = at;
    }

    private void rare(String cell) {
        byte[] bytes = CsvLine.quoted(cell).getBytes(StandardCharsets.UTF_8);
        room(bytes.length);
        System.arraycopy(bytes, 0, chunk, used, bytes.length);
        used += bytes.length;
    }

    private void put(char c) {
        room(1);
        chunk[used++] = (byte) c;
    }

    private void room(int count) {
        if (used + count > chunk.length) {
            chunk = Arrays.copyOf(chunk, Math.max(2 * chunk.length, used + count));
        }
    }

    private void pass() {
        sum.update(chunk, 0, used);
        crc.update(chunk, 0, used);
        deflate.write(chunk, 0, used);
        length += used;
        used = 0;
    }
}
