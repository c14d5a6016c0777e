package org.bichig.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.site.SiteFixture.CHINESE;
import static org.bichig.site.SiteFixture.REPORT;
import static org.bichig.site.SiteFixture.minimal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bichig.site.SiteFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code build --profile} says where the time went, and changes nothing else. */
class ProfileTest {

    @TempDir
    private Path project = Path.of("");

    @Test
    void everyStageHasALineAndSoHasEveryTemplate() {
        String printed = run(minimal(), "--profile").err();

        assertThat(printed.lines().map(line -> line.split(" +")[0]))
                .containsSubsequence(
                        "stage", "start", "look", "compare", "load", "check", "plan", "render", "all", "rendered");
        assertThat(printed).containsPattern("(?m)^report\\.ftlh +[0-9.]+ +[0-9]+% +2 ");
    }

    @Test
    void everyFileIsCountedOnceAndItsBytesAreThoseOfTheSite() throws IOException {
        JsonNode result = JsonMapper.shared()
                .readTree(run(minimal(), "--profile", "--json").out());
        JsonNode rendered = result.path("profile").path("rendered");

        assertThat(rendered.valueStream()
                        .mapToInt(kind -> kind.path("files").asInt(0))
                        .sum())
                .isEqualTo(result.path("files").asInt(-1))
                .isPositive();
        long published = site().entrySet().stream()
                .filter(file -> !file.getKey().equals("bichig-manifest.json"))
                .mapToLong(file -> file.getValue().length)
                .sum();
        assertThat(rendered.valueStream()
                        .mapToLong(kind -> kind.path("bytes").asLong(0))
                        .sum())
                .isEqualTo(published);
    }

    @Test
    void theStagesAreTimedInTheirOrder() {
        JsonNode profile = JsonMapper.shared()
                .readTree(run(minimal(), "--profile", "--json").out())
                .path("profile");

        assertThat(profile.path("stages")
                        .valueStream()
                        .map(stage -> stage.path("stage").asString("")))
                .containsExactly("start", "look", "compare", "load", "check", "plan", "render");
        assertThat(profile.path("stages").valueStream()).allSatisfy(stage -> {
            assertThat(stage.path("seconds").asDouble(-1)).isNotNegative();
            assertThat(stage.path("cpuSeconds").asDouble(-1)).isNotNegative();
        });
        assertThat(profile.path("waitedSeconds").asDouble(-1)).isNotNegative();
    }

    @Test
    void theSiteAndWhatIsSaidOfItAreTheSame() throws IOException {
        String said = run(minimal()).out();
        Map<String, byte[]> plain = site();
        delete();
        String saidToo = run(minimal(), "--profile").out();

        assertThat(saidToo).isEqualTo(said);
        assertThat(site()).usingRecursiveComparison().isEqualTo(plain);
    }

    @Test
    void withoutTheOptionNothingIsSaidOfTime() {
        assertThat(run(minimal()).err()).isEmpty();
        assertThat(run(minimal(), "--json").out()).doesNotContain("profile");
    }

    @Test
    void whatStandsInTheWayEndsTheProfileWhereItEndsTheBuild() {
        SiteFixture site = minimal().replacing(REPORT, "title:", "titel:").replacing(CHINESE, "本年度", "上年度");
        CommandLineRun run = run(site, "--profile");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).containsPattern("(?m)^check ").doesNotContainPattern("(?m)^(plan|render) ");
    }

    private CommandLineRun run(SiteFixture site, String... options) {
        site.writeTo(project);
        return CommandLineRun.on(project, "build", options);
    }

    private Map<String, byte[]> site() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        Path root = project.resolve("site");
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private void delete() throws IOException {
        try (Stream<Path> paths = Files.walk(project.resolve("site"))) {
            paths.sorted(java.util.Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
