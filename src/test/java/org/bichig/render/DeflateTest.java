package org.bichig.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed comes out again, by another's hand. */
class DeflateTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 5, 257, 258, 259, 260, 32_767, 32_768, 32_769, 100_000})
    void oneByteManyTimesComesOutAgain(int length) throws IOException {
        assertComesOut(new byte[length]);
    }

    /** Text of few letters repeats itself at every distance and length; noise nowhere. */
    @Test
    void anyBytesComeOutAgain() throws IOException {
        Random random = new Random(20_180_331);
        for (int run = 0; run < 300; run++) {
            byte[] bytes = new byte[random.nextInt(run % 10 == 0 ? 150_000 : 3_000)];
            int letters = 1 + random.nextInt(run % 3 == 0 ? 256 : 4);
            for (int i = 0; i < bytes.length; i++) {
                boolean again = i > 500 && random.nextInt(20) == 0;
                int from = again ? random.nextInt(i) : 0;
                for (int copied = 0; again && copied < 300 && i < bytes.length - 1; copied++) {
                    bytes[i++] = bytes[from + copied];
                }
                bytes[i] = (byte) random.nextInt(letters);
            }
            assertComesOut(bytes);
        }
    }

    @Test
    void aTableGetsMuchSmaller() {
        String table = "huhhot,2018,form-2014,statistics,disclosed,count,number,1463,,件\r\n".repeat(2_000);

        assertThat(Deflate.of(table.getBytes(StandardCharsets.UTF_8))).hasSizeLessThan(table.length() / 50);
    }

    @Test
    void anArchiveIsReadFromTheFront() throws IOException {
        byte[] archive = new Archive()
                .add("年/a.csv", "a".getBytes(StandardCharsets.UTF_8))
                .add("empty", new byte[0])
                .bytes();
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(archive))) {
            ZipEntry first = files.getNextEntry();
            assertThat(first).isNotNull();
            assertThat(first.getName()).isEqualTo("年/a.csv");
            assertThat(first.getTimeLocal()).isEqualTo("1980-01-01T00:00:00");
            assertThat(files.readAllBytes()).containsExactly('a');
            assertThat(files.getNextEntry()).extracting(ZipEntry::getName).isEqualTo("empty");
            assertThat(files.getNextEntry()).isNull();
        }
        assertThat(Unpacked.of(archive)).containsOnlyKeys("年/a.csv", "empty");
    }

    private static void assertComesOut(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Inflater raw = new Inflater(true);
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(Deflate.of(bytes)), raw)) {
            in.transferTo(out);
        }
        raw.end();
        assertThat(out.toByteArray()).isEqualTo(bytes);
    }
}
