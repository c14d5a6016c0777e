package org.bichig.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bichig.page.DataTable;

/**
 * A table of the data package as CSV, row by row: for programs, so without a byte order mark. Texts are made harmless all the
 * same, since somebody will open them in a spreadsheet; numbers stay numbers.
 */
final class DataCsv {

    private DataCsv() {}

    static byte[] of(DataTable table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(table, out);
        return out.toByteArray();
    }

    /**
     * What a description says of a file.
     *
     * @param sha256 in hexadecimal
     */
    record Measured(long bytes, String sha256) {}

    /** Goes through the rows without keeping them. */
    static Measured measure(DataTable table) {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            Counter counter = new Counter();
            write(table, new DigestOutputStream(counter, sum));
            return new Measured(counter.bytes, HexFormat.of().formatHex(sum.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static void write(DataTable table, OutputStream out) {
        List<DataTable.Field> fields = table.fields();
        try (Writer csv = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                Stream<List<String>> rows = table.rows().get()) {
            CsvLine.append(csv, fields.stream().map(DataTable.Field::name).toList());
            rows.forEach(row -> CsvLine.append(
                    csv,
                    IntStream.range(0, row.size())
                            .mapToObj(i -> isText(fields.get(i)) ? CsvLine.harmless(row.get(i)) : row.get(i))
                            .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("CSV is written to memory", e);
        }
    }

    private static boolean isText(DataTable.Field field) {
        return field.type().equals("string");
    }

    private static final class Counter extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] many, int from, int count) {
            bytes += count;
        }
    }
}
