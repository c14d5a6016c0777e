package org.bichig.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bichig.publish.ManifestFormat.Damaged;
import org.bichig.publish.ManifestFormat.Sound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestFormatTest {

    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final Sha256 SUM = Sha256.read(HASH);

    private static final Manifest MANIFEST = new Manifest(
            new TreeSet<>(Set.of("zh", "assets")),
            List.of(new Manifest.Entry("zh/index.html", SUM, 12), new Manifest.Entry("assets/a.css", SUM, 0)));

    @Test
    void isSortedAndReadable() {
        assertThat(new String(ManifestFormat.write(MANIFEST), StandardCharsets.UTF_8))
                .isEqualTo("""
                        {
                          "generator": "bichig",
                          "format": 1,
                          "folders": [
                            "assets",
                            "zh"
                          ],
                          "files": [
                            {"path": "assets/a.css", "sha256": "%1$s", "bytes": 0},
                            {"path": "zh/index.html", "sha256": "%1$s", "bytes": 12}
                          ]
                        }
                        """.formatted(HASH));
    }

    @Test
    void readsWhatItWrote() {
        assertThat(ManifestFormat.readManifest(ManifestFormat.write(MANIFEST))).isEqualTo(new Sound(MANIFEST));
        assertThat(ManifestFormat.readManifest(ManifestFormat.write(Manifest.EMPTY)))
                .isEqualTo(new Sound(Manifest.EMPTY));
    }

    @Test
    void readsWhatAnotherProgramFormatted() {
        String compact = new String(ManifestFormat.write(MANIFEST), StandardCharsets.UTF_8)
                .replace("\n", "\r\n")
                .replace("  ", "\t");
        assertThat(ManifestFormat.readManifest(compact.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Sound(MANIFEST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "null",
                "[]",
                "{}",
                "7",
                "{\"generator\":\"bichig\"}",
                "{\"generator\":\"other\",\"format\":1,\"folders\":[],\"files\":[]}",
                "{\"generator\":\"bichig\",\"format\":2,\"folders\":[],\"files\":[]}",
                "{\"generator\":\"bichig\",\"format\":1,\"folders\":[],\"files\":[]} x",
                "{\"generator\":\"bichig\",\"format\":1,\"folders\":[],\"files\":[]}\0",
                "{\"generator\":\"bichig\",\"format\":1,\"folders\":[],\"files\":[],}",
                "{\"generator\":\"bichig\",\"format\":1,\"folders\":[],\"files\":[],\"files\":[]}",
                "{\"generator\":\"bichig\",\"format\":1,\"folders\":{},\"files\":[]}",
                "{\"generator\":\"bichig\",\"format\":1,\"folders\":[\"..\"],\"files\":[]}",
                "{\"generator\":\"bichig\",\"format\":1,\"folders\":[],\"files\":[{}]}",
                "{\"generator\":\"bichig\",\"format\":1,\"folders\":[],\"files\":[\"a\"]}",
                "{\"generator\":\"bichig\",\"format\":99999999999999999999,\"folders\":[],\"files\":[]}",
                "{\"generator\":\"bich\\u00zz",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
            })
    void neverTrustsADamagedOne(String json) {
        assertThat(ManifestFormat.readManifest(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Damaged.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret", "/etc/passwd", "C:/a", "a/../../b", ".bichig/lock", "bichig-manifest.json"})
    void neverTakesAPathThatBichigWouldNotWrite(String path) {
        String json = "{\"generator\":\"bichig\",\"format\":1,\"folders\":[],\"files\":[{\"path\":\"" + path
                + "\",\"sha256\":\"" + HASH + "\",\"bytes\":1}]}";
        assertThat(ManifestFormat.readJournal(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Damaged.class);
    }

    @Test
    void neverTrustsAnyBeginningOfASoundOne() {
        byte[] whole = ManifestFormat.write(MANIFEST);
        // The last character is a line feed, which may go.
        for (int length = 0; length < whole.length - 1; length++) {
            assertThat(ManifestFormat.readManifest(Arrays.copyOf(whole, length)))
                    .isInstanceOf(Damaged.class);
        }
    }

    @Test
    void aPathTwiceIsAJournalAndNoManifest() {
        Manifest journal = new Manifest(
                new TreeSet<>(),
                List.of(
                        new Manifest.Entry("a", SUM, 1),
                        new Manifest.Entry("a", Sha256.read(HASH.replace('0', '1')), 1)));
        byte[] json = ManifestFormat.write(journal);
        assertThat(ManifestFormat.readJournal(json)).isEqualTo(new Sound(journal));
        assertThat(ManifestFormat.readManifest(json)).isInstanceOf(Damaged.class);
    }
}
