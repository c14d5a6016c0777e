package org.bichig.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.site.SiteFixture.CHINESE;
import static org.bichig.site.SiteFixture.ORGAN;
import static org.bichig.site.SiteFixture.REPORT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.bichig.site.Folders;
import org.bichig.site.PublishedSite;
import org.bichig.site.RunningBichig;
import org.bichig.site.SiteFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code bichig build --watch} keeps the site as its files are, whatever happens to them, until it is ended. */
class WatchTest {

    private static final String OTHER_REPORT = "content/reports/huhhot/2017/report.yaml";

    @TempDir
    private Path project = Path.of("");

    @TempDir
    private Path clean = Path.of("");

    @Test
    void theSiteFollowsItsFilesAndIsThatOfACleanBuild() throws Exception {
        SiteFixture.minimal().writeTo(project);
        try (RunningBichig bichig = RunningBichig.in(project, "build", "--watch")) {
            assertThat(bichig.nextLine()).containsPattern("^\\d+ of \\d+ files written, 0 removed, [0-9.]+ s\\.$");
            assertClean();

            edit(CHINESE, "本年度情况如下。", "本年度情况已经改过。");
            assertThat(bichig.nextLine()).startsWith(CHINESE + ": ").doesNotContain(": 0 of");
            assertClean();

            // As editors do that write beside the file, and move.
            Path beside = project.resolve(CHINESE + ".tmp");
            Files.writeString(beside, text(CHINESE).replace("已经改过", "又改过了"));
            Files.move(beside, project.resolve(CHINESE), StandardCopyOption.ATOMIC_MOVE);
            awaitAndIgnoreTemporary(bichig);
            assertClean();

            Path year = project.resolve("another year");
            Folders.copy(project.resolve("content/reports/huhhot/2018"), year);
            Files.move(year, project.resolve("content/reports/huhhot/2017"));
            assertThat(bichig.nextLine()).contains(OTHER_REPORT).doesNotContain(": 0 of");
            assertClean();

            // The folder is new; what is in it is seen all the same.
            edit(OTHER_REPORT, "2018年年度报告", "2017年年度报告");
            assertThat(bichig.nextLine()).startsWith(OTHER_REPORT + ": ");
            assertClean();

            Files.move(project.resolve("content/reports/huhhot/2017"), clean.resolve("put away"));
            assertThat(bichig.nextLine()).contains(OTHER_REPORT).doesNotContain(" 0 removed");
            assertClean();

            Path templates = Files.createDirectories(clean.resolve("made"));
            Files.writeString(
                    templates.resolve("doors.ftlh"),
                    Files.readString(Path.of("templates/doors.ftlh")) + "<#-- Ours. -->\n");
            Files.move(templates, project.resolve("templates"));
            assertThat(bichig.nextLine()).startsWith("templates/doors.ftlh: ");
            assertClean();
        }
    }

    @Test
    void aMistakeLeavesTheSiteAsItWasAndIsOverWhenItIsMended() throws Exception {
        SiteFixture.minimal().writeTo(project);
        try (RunningBichig bichig = RunningBichig.in(project, "build", "--watch")) {
            bichig.nextLine();
            Map<String, String> before = Folders.bytes(project.resolve("site"));

            edit(REPORT, "indexNumber:", "indexNummer:");
            assertThat(bichig.nextLine())
                    .startsWith(REPORT + ": nothing written, the site stays as it was")
                    .contains("error");
            assertThat(bichig.errors()).contains("[unknown-key]", "indexNummer");
            assertThat(Folders.bytes(project.resolve("site"))).isEqualTo(before);

            edit(REPORT, "indexNummer: 01020280", "indexNumber: 01020281");
            assertThat(bichig.nextLine()).containsPattern("[1-9]\\d* of \\d+ files written");
            assertClean();
        }
    }

    @Test
    void aProjectThatIsBrokenFromTheStartIsWaitedFor() throws Exception {
        SiteFixture.minimal().replacing(ORGAN, "level: prefecture", "level: [").writeTo(project);
        try (RunningBichig bichig = RunningBichig.in(project, "build", "--watch")) {
            assertThat(bichig.nextLine()).contains("nothing written");

            edit(ORGAN, "level: [", "level: prefecture");
            assertThat(bichig.nextLine()).contains("0 removed");
            assertClean();
        }
    }

    @Test
    void eachBuildIsOneLineOfJsonIfThatIsAskedFor() throws Exception {
        SiteFixture.minimal().writeTo(project);
        try (RunningBichig bichig = RunningBichig.in(project, "build", "--watch", "--json")) {
            JsonNode first = JsonMapper.shared().readTree(bichig.nextLine());
            assertThat(first.path("changed").size()).isZero();
            assertThat(first.path("written").size())
                    .isEqualTo(first.path("files").asInt(0))
                    .isPositive();

            edit(REPORT, "indexNumber:", "indexNummer:");
            JsonNode second = JsonMapper.shared().readTree(bichig.nextLine());
            assertThat(second.path("changed").get(0).asString("")).isEqualTo(REPORT);
            assertThat(second.path("passed").asBoolean(true)).isFalse();
            assertThat(second.path("findings").size()).isPositive();
            assertThat(second.path("milliseconds").isNumber()).isTrue();
        }
    }

    @Test
    void itEndsAsProgramsDoWhenTheUserEndsThem() throws Exception {
        SiteFixture.minimal().writeTo(project);
        try (RunningBichig bichig = RunningBichig.in(project, "build", "--watch")) {
            bichig.nextLine();
            bichig.end();

            assertThat(bichig.exitCode()).isEqualTo(128 + 15);
            assertThat(bichig.errors()).doesNotContain("bichig", "Exception");
            assertThat(project.resolve("site/.bichig")).doesNotExist();
        }
    }

    @Test
    void whereThereIsNothingToWatchItEnds() throws Exception {
        try (RunningBichig bichig = RunningBichig.in(project, "build", "--watch")) {
            assertThat(bichig.exitCode()).isEqualTo(1);
            assertThat(bichig.errors()).contains("[missing-content]");
        }
    }

    /** Between writing and moving the temporary file may have been seen as one more change. */
    private void awaitAndIgnoreTemporary(RunningBichig bichig) {
        String line = bichig.nextLine();
        while (!line.startsWith(CHINESE + ": ")) {
            line = bichig.nextLine();
        }
    }

    /** At once, so that no slow machine makes two changes of it. */
    private void edit(String file, String from, String to) throws IOException {
        String text = text(file);
        assertThat(text).contains(from);
        Path whole = Files.writeString(clean.resolve("whole"), text.replace(from, to));
        Files.move(whole, project.resolve(file), StandardCopyOption.ATOMIC_MOVE);
    }

    private String text(String file) throws IOException {
        return Files.readString(project.resolve(file));
    }

    /** The site is byte for byte what one build into an empty folder makes of the files. */
    private void assertClean() {
        Folders.delete(clean.resolve("content"));
        Folders.delete(clean.resolve("templates"));
        Folders.delete(clean.resolve("site"));
        Folders.copy(project.resolve("content"), clean.resolve("content"));
        if (Files.isDirectory(project.resolve("templates"))) {
            Folders.copy(project.resolve("templates"), clean.resolve("templates"));
        }
        assertThat(PublishedSite.build(clean).passed()).isTrue();
        assertThat(Folders.bytes(project.resolve("site"))).isEqualTo(Folders.bytes(clean.resolve("site")));
    }
}
