package org.bichig.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {

    @TempDir
    Path folder;

    private Path content;
    private final Findings findings = new Findings();

    @BeforeEach
    void makeContent() throws IOException {
        content = folder.resolve("content").toAbsolutePath();
        Files.createDirectories(content.resolve("organs"));
    }

    @Test
    void aFileIsReadAndNamedAsTheUserWouldTypeIt() throws IOException {
        write("organs/huhhot.yaml", "name: 呼和浩特\n".getBytes(StandardCharsets.UTF_8));
        SourceText source = read("organs/huhhot.yaml").orElseThrow();
        assertThat(source.text()).isEqualTo("name: 呼和浩特\n");
        assertThat(source.file()).isEqualTo(content.toString().replace('\\', '/') + "/organs/huhhot.yaml");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void aByteOrderMarkAtTheStartIsNoPartOfTheText() throws IOException {
        write("a.yaml", "\uFEFFname: x\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read("a.yaml").orElseThrow().text()).isEqualTo("name: x\n");
    }

    @Test
    void anEmptyFileIsAnEmptyText() throws IOException {
        write("a.yaml", new byte[0]);
        assertThat(read("a.yaml").orElseThrow().text()).isEmpty();
    }

    @Test
    void gbkIsCalledByItsNameAndPlace() throws IOException {
        write("a.yaml", "title: 2018年政府信息公开工作年度报告\n".getBytes(Charset.forName("GB18030")));
        Finding finding = onlyFinding("a.yaml");
        assertThat(finding.rule()).isEqualTo("not-utf8");
        assertThat(finding.place().line()).isEqualTo(1);
        assertThat(finding.place().column()).isEqualTo(12);
        assertThat(finding.message())
                .contains("Byte 12 ")
                .contains("hexadecimal C4")
                .contains("GB18030 (GBK)");
        assertThat(finding.quoted()).isEqualTo("title: 2018�");
        assertThat(finding.mend()).contains("UTF-8");
    }

    @Test
    void latin1IsNotCalledGbk() throws IOException {
        write("a.yaml", "x: 1\nname: café au lait\n".getBytes(StandardCharsets.ISO_8859_1));
        Finding finding = onlyFinding("a.yaml");
        assertThat(finding.rule()).isEqualTo("not-utf8");
        assertThat(finding.place().line()).isEqualTo(2);
        assertThat(finding.place().column()).isEqualTo(10);
        assertThat(finding.message()).doesNotContain("GB18030");
    }

    @Test
    void aCharacterCutOffAtTheEndIsNotUtf8() throws IOException {
        write("a.yaml", new byte[] {'a', ':', ' ', (byte) 0xE5, (byte) 0x91});
        assertThat(onlyFinding("a.yaml").message()).contains("Byte 4 ");
    }

    @Test
    void aSurrogateInUtf8IsNotUtf8() throws IOException {
        write("a.yaml", new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80});
        assertThat(onlyFinding("a.yaml").rule()).isEqualTo("not-utf8");
    }

    @Test
    void utf16IsCalledByItsName() throws IOException {
        write("le.yaml", "\uFEFFname: x".getBytes(StandardCharsets.UTF_16LE));
        write("be.yaml", "\uFEFFname: x".getBytes(StandardCharsets.UTF_16BE));
        assertThat(onlyFinding("le.yaml").message()).contains("UTF-16");
        read("be.yaml");
        assertThat(findings.sorted()).extracting(Finding::rule).containsExactly("not-utf8", "not-utf8");
    }

    @Test
    void controlCharactersAreRefusedWhereTheyStand() throws IOException {
        write("a.yaml", "a: 1\r\n\tb: \u0007\nc: \u0085\nd: x\uFEFFy\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read("a.yaml")).isEmpty();
        assertThat(findings.sorted())
                .extracting(finding -> finding.rule() + " " + finding.place().line() + ":"
                        + finding.place().column())
                .containsExactly("control-character 2:5", "control-character 3:4", "control-character 4:5");
        assertThat(findings.sorted().get(0).message()).contains("U+0007");
    }

    @Test
    void tabsAndLineEndsAreNoControlCharacters() throws IOException {
        write("a.md", "a\tb\r\nc\rd\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read("a.md")).isPresent();
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void aFileThatIsNoTextGivesFewFindings() throws IOException {
        write("a.yaml", new byte[5000]);
        assertThat(read("a.yaml")).isEmpty();
        assertThat(findings.sorted()).hasSize(10);
    }

    @Test
    void fourMegabytesAreReadAndOneByteMoreIsNot() throws IOException {
        write("a.md", "x".repeat(SourceReader.LARGEST_BYTES).getBytes(StandardCharsets.US_ASCII));
        write("b.md", "x".repeat(SourceReader.LARGEST_BYTES + 1).getBytes(StandardCharsets.US_ASCII));
        assertThat(read("a.md")).isPresent();
        assertThat(onlyFinding("b.md").rule()).isEqualTo("file-too-large");
    }

    @Test
    void pathsOutOfTheContentAreNotRead() throws IOException {
        Files.writeString(folder.resolve("secret.yaml"), "a: 1\n");
        Path sibling = Files.createDirectories(folder.resolve("content-other"));
        Files.writeString(sibling.resolve("a.yaml"), "a: 1\n");
        List<String> outside = List.of(
                "../secret.yaml",
                "organs/../../secret.yaml",
                "../content-other/a.yaml",
                folder.resolve("secret.yaml").toAbsolutePath().toString());
        for (String path : outside) {
            Findings own = new Findings();
            assertThat(new SourceReader(content).read(path, own)).isEmpty();
            assertThat(own.sorted()).extracting(Finding::rule).containsExactly("outside-content");
        }
    }

    @Test
    void dotsThatStayWithinTheContentAreHarmless() throws IOException {
        write("a.yaml", "a: 1\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read("organs/../a.yaml")).isPresent();
    }

    @Test
    void linksOutOfTheContentAreNotFollowed() throws IOException {
        Files.writeString(folder.resolve("secret.yaml"), "a: 1\n");
        Files.createSymbolicLink(content.resolve("link.yaml"), folder.resolve("secret.yaml"));
        Files.createSymbolicLink(content.resolve("away"), folder);
        assertThat(read("link.yaml")).isEmpty();
        assertThat(read("away/secret.yaml")).isEmpty();
        assertThat(findings.sorted()).extracting(Finding::rule).containsExactly("outside-content", "outside-content");
    }

    @Test
    void linksWithinTheContentAreFollowed() throws IOException {
        write("a.yaml", "a: 1\n".getBytes(StandardCharsets.UTF_8));
        Files.createSymbolicLink(content.resolve("link.yaml"), content.resolve("a.yaml"));
        assertThat(read("link.yaml")).isPresent();
    }

    @Test
    void aContentFolderThatIsItselfALinkIsRead() throws IOException {
        write("a.yaml", "a: 1\n".getBytes(StandardCharsets.UTF_8));
        Path link = Files.createSymbolicLink(folder.resolve("link"), content);
        assertThat(new SourceReader(link).read("a.yaml", findings)).isPresent();
    }

    @Test
    void whatIsMissingOrNoFileIsUnreadable() throws IOException {
        Files.createSymbolicLink(content.resolve("dangling.yaml"), content.resolve("nowhere.yaml"));
        for (String path : List.of("nowhere.yaml", "organs", "a\0b.yaml", "dangling.yaml", "a.yaml/b.yaml")) {
            Findings own = new Findings();
            assertThat(new SourceReader(content).read(path, own)).isEmpty();
            assertThat(own.sorted()).extracting(Finding::rule).containsExactly("unreadable-file");
        }
    }

    @Test
    void existenceIsKnownWithoutReading() throws IOException {
        write("a.yaml", new byte[] {0});
        SourceReader reader = new SourceReader(content);
        assertThat(reader.exists("a.yaml")).isTrue();
        assertThat(reader.exists("b.yaml")).isFalse();
        assertThat(reader.exists("a\0b")).isFalse();
        assertThat(findings.sorted()).isEmpty();
    }

    private void write(String relative, byte[] bytes) throws IOException {
        Files.write(content.resolve(relative), bytes);
    }

    private Optional<SourceText> read(String relative) {
        return new SourceReader(content).read(relative, findings);
    }

    private Finding onlyFinding(String relative) {
        assertThat(read(relative)).isEmpty();
        assertThat(findings.sorted()).hasSize(1);
        return findings.sorted().get(0);
    }
}
