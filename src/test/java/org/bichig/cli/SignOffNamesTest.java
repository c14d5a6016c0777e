package org.bichig.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bichig.site.SiteFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether the names at the foot of a form are published is decided once for a site. */
class SignOffNamesTest {

    private static final SiteFixture SITE = SiteFixture.minimal()
            .replacing(
                    SiteFixture.REPORT,
                    "  format: form-2014\n",
                    "  format: form-2014\n  signOff: {head: 张忠泽, reviewer: 李银霞, preparer: 王亚平, phone: \"68406611\", date: 2019-01-21}\n");

    @TempDir
    private Path project = Path.of("");

    @Test
    void aSiteThatHasNotDecidedIsReminded() {
        SITE.writeTo(project);

        assertThat(CommandLineRun.on(project, "check").err())
                .contains("[names-in-sign-off]", "张忠泽, 李银霞, 王亚平", "signOffNames: hide");
    }

    @Test
    void shownTheyStandOnThePage() throws IOException {
        SITE.adding(SiteFixture.SITE, "signOffNames: show\n").writeTo(project);

        assertThat(CommandLineRun.on(project, "build").err()).doesNotContain("names-in-sign-off");
        assertThat(published()).anySatisfy(text -> assertThat(text).contains("张忠泽", "68406611"));
    }

    @Test
    void hiddenTheyStandInNoFile() throws IOException {
        SITE.adding(SiteFixture.SITE, "signOffNames: hide\n").writeTo(project);

        CommandLineRun build = CommandLineRun.on(project, "build");

        assertThat(build.exitCode()).isZero();
        assertThat(build.err()).doesNotContain("names-in-sign-off", "张忠泽");
        assertThat(published())
                .anySatisfy(text -> assertThat(text).contains("2019-01-21"))
                .allSatisfy(text -> assertThat(text).doesNotContain("张忠泽", "李银霞", "王亚平", "68406611"));
    }

    private List<String> published() throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve("site"))) {
            return files.filter(file -> file.toString().matches(".*\\.(html|json|csv|xml)"))
                    .map(SignOffNamesTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
