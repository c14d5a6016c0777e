package org.bichig.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bichig.site.SiteFixture.CHINESE;
import static org.bichig.site.SiteFixture.REPORT;
import static org.bichig.site.SiteFixture.minimal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bichig.build.BuildResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same content gives the same bytes: on any machine, in any country, under any JDK (those listed in the system property
 * {@code bichig.jdks}, else all that are installed), from any folder, and however often.
 */
class SameEverywhereTest {

    private static final Path CONTENT = Path.of("content").toAbsolutePath();

    /** Set where several JDKs are to be compared; their homes, separated like a class path. */
    private static final String JDKS = "bichig.jdks";

    @TempDir
    private static Path shared = Path.of("");

    private static SortedMap<String, String> expected = new TreeMap<>();

    @TempDir
    private Path folder = Path.of("");

    /** The repository's own content, built in this process. */
    @BeforeAll
    static void theSiteIsBuiltOnce() {
        Folders.copy(CONTENT, shared.resolve("content"));
        expected = Collections.unmodifiableSortedMap(
                Folders.bytes(PublishedSite.of(shared).folder()));
        assertThat(expected).hasSizeGreaterThan(50).containsKey("bichig-manifest.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=zh -Duser.country=CN -Duser.timezone=Asia/Shanghai",
                "-Duser.language=en -Duser.country=US -Duser.timezone=America/Los_Angeles -Dfile.encoding=COMPAT"
                        + " -Dsun.jnu.encoding=UTF-8",
                "-Duser.language=mn -Duser.script=Mong -Duser.country=CN -Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Europe/Istanbul",
                "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab-ca-islamic",
                "-Duser.language=th -Duser.country=TH -Duser.variant=TH -Dfile.encoding=GB18030",
                "-Dfile.encoding=ISO-8859-1 -Dline.separator=\r\n -XX:ActiveProcessorCount=1"
            })
    void inEveryCountry(String machine) {
        // Half the work for a process this short; the other compiler is among underEveryJdk.
        List<String> options = Stream.concat(
                        Stream.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), Stream.of(machine.split(" ")))
                .toList();
        assertSame(buildInOwnProcess(running(), options));
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void underEveryJdk(Path jdk) {
        assertSame(buildInOwnProcess(jdk, List.of()));
    }

    /** The running one among them, so that there is always one. */
    static Stream<Path> jdks() {
        return Stream.concat(Stream.of(running()), installed()).distinct();
    }

    @Test
    void fromEveryFolderAndInEveryOrderOfCreation() throws IOException {
        Path elsewhere = folder.resolve("另 一个").resolve("content");
        List<Path> files = new ArrayList<>(Folders.below(CONTENT));
        Collections.reverse(files);
        for (Path file : files) {
            if (Files.isRegularFile(file)) {
                Path copy = elsewhere.resolve(CONTENT.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(file, copy);
                Files.setLastModifiedTime(copy, FileTime.from(Instant.EPOCH));
            }
        }

        assertSame(Folders.bytes(PublishedSite.of(folder.resolve("另 一个")).folder()));
    }

    @Test
    void howeverTheLinesEnd() throws IOException {
        minimal().writeTo(folder);
        var unix = Folders.bytes(PublishedSite.of(folder).folder());
        Folders.delete(folder.resolve("site"));
        for (Path file : Folders.below(folder.resolve("content"))) {
            if (file.toString().matches(".*\\.(yaml|md)")) {
                Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
            }
        }

        assertThat(Folders.bytes(PublishedSite.of(folder).folder())).isEqualTo(unix);
    }

    @Test
    void aSecondBuildTouchesNothing() {
        minimal().writeTo(folder);
        PublishedSite.of(folder);
        var times = Folders.times(folder.resolve("site"));
        BuildResult again = PublishedSite.build(folder);

        assertThat(again.written()).isEmpty();
        assertThat(again.removed()).isEmpty();
        assertThat(again.unchanged()).isEqualTo(again.files());
        assertThat(Folders.times(folder.resolve("site"))).isEqualTo(times);
    }

    @Test
    void whatIsBuiltStepByStepIsWhatIsBuiltAtOnce() {
        SiteFixture twoReports = minimal()
                .with(
                        REPORT.replace("2018", "2017"),
                        minimal().text(REPORT).replace("2018", "2017").replace("2019", "2018"))
                .with(CHINESE.replace("2018", "2017"), minimal().text(CHINESE))
                .with(REPORT.replace("2018/report.yaml", "2017/files/annex.pdf"), "%PDF");
        twoReports.writeTo(folder);
        PublishedSite.of(folder);
        twoReports.replacing(CHINESE, "本年度", "这一年").writeTo(folder);
        PublishedSite.of(folder);
        minimal().writeTo(folder);
        BuildResult last = PublishedSite.build(folder);
        var stepByStep = Folders.bytes(folder.resolve("site"));
        Folders.delete(folder.resolve("site"));

        assertThat(last.passed()).isTrue();
        assertThat(stepByStep).isEqualTo(Folders.bytes(PublishedSite.of(folder).folder()));
    }

    @Test
    void aReportThatIsTakenAwayLeavesNothingBehind() {
        SiteFixture twoReports = minimal()
                .with(REPORT.replace("2018", "2017"), "title: 2017年年度报告\n")
                .with(CHINESE.replace("2018", "2017"), "正文。\n")
                .with(REPORT.replace("2018/report.yaml", "2017/files/annex.pdf"), "%PDF");
        twoReports.writeTo(folder);
        PublishedSite site = PublishedSite.of(folder);
        List<String> before = site.paths();
        minimal().writeTo(folder);
        BuildResult without = PublishedSite.build(folder);

        List<String> ofTheReport = before.stream()
                .filter(path -> path.matches("(zh|mn)/huhhot/2017/.*|(zh|mn)/years/2017/.*|files/huhhot/2017/.*"))
                .toList();
        assertThat(without.removed()).containsExactlyInAnyOrderElementsOf(ofTheReport);
        assertThat(site.paths()).doesNotContainAnyElementsOf(ofTheReport).hasSize(before.size() - ofTheReport.size());
        assertThat(site.folder().resolve("zh/huhhot/2017")).doesNotExist();
        assertThat(site.folder().resolve("files/huhhot/2017")).doesNotExist();
        assertThat(without.written())
                .contains("zh/huhhot/index.html", "zh/years/index.html", "zh/index.html", "sitemap.xml")
                .doesNotContain("zh/huhhot/2018/statistics.csv");
        assertThat(site.pages().values()).noneMatch(page -> page.html().contains("2017年年度报告"));
    }

    private static void assertSame(Map<String, String> site) {
        assertThat(site.keySet()).isEqualTo(expected.keySet());
        assertThat(expected.keySet().stream().filter(path -> !Objects.equals(expected.get(path), site.get(path))))
                .as("files that differ")
                .isEmpty();
    }

    private SortedMap<String, String> buildInOwnProcess(Path jdk, List<String> options) {
        Path site = folder.resolve("site");
        List<String> command = new ArrayList<>(List.of(jdk.resolve("bin/java").toString(), "-Xss4m"));
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.bichig.cli.Main",
                "build",
                "--content",
                shared.resolve("content").toString(),
                "--output",
                site.toString()));
        try {
            File log = folder.resolve("log.txt").toFile();
            Process process = new ProcessBuilder(command)
                    // Elsewhere than the repository, whose templates/ would be taken for the site's own.
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start();
            boolean ended = process.waitFor(10, TimeUnit.MINUTES);
            process.destroyForcibly();
            assertThat(ended).as("the build comes to its end").isTrue();
            assertThat(process.exitValue())
                    .as(Files.readString(log.toPath(), StandardCharsets.UTF_8))
                    .isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return Folders.bytes(site);
    }

    private static Path running() {
        return real(Path.of(System.getProperty("java.home")));
    }

    private static Stream<Path> installed() {
        String listed = System.getProperty(JDKS, "");
        List<Path> homes = listed.isEmpty()
                ? children(Path.of("/usr/lib/jvm"))
                : Arrays.stream(listed.split(File.pathSeparator)).map(Path::of).toList();
        return homes.stream()
                .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                .map(SameEverywhereTest::real)
                .distinct()
                .filter(home -> release(home) >= 17);
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The feature release of a JDK; 0 when it does not say. */
    private static int release(Path home) {
        try {
            return Files.readAllLines(home.resolve("release")).stream()
                    .filter(line -> line.startsWith("JAVA_VERSION=\""))
                    .map(line -> line.replaceFirst("^JAVA_VERSION=\"(1\\.)?(\\d+).*", "$2"))
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
