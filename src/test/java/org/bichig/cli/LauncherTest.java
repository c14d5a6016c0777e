package org.bichig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promises of the launcher for POSIX shells, {@code bichig}; it runs where there is a {@code /bin/sh}. Java and Maven
 * are stand-ins that say how they were called, so that nothing is built. {@code bichig.cmd} has no test.
 */
final class LauncherTest {

    private static final String JAR = "bichig-9.9.jar";

    @TempDir
    private Path temporary;

    private Path checkout;
    private Path jdk;
    private Path tools;
    private Path elsewhere;

    @BeforeEach
    void standInsForJavaAndMaven() throws IOException {
        checkout = Files.createDirectories(temporary.resolve("a checkout"));
        jdk = temporary.resolve("a jdk");
        tools = Files.createDirectories(temporary.resolve("tools"));
        elsewhere = Files.createDirectories(temporary.resolve("else where"));
        copyLauncherTo(checkout);
        write(checkout.resolve("pom.xml"), "<project>\n  <version>9.9</version>\n</project>\n");
        write(checkout.resolve("src/main/java/Main.java"), "class Main {}\n");
        write(checkout.resolve("templates/page.ftlh"), "<p>\n");
        makeJdk("17.0.1");
        makeMaven("");
    }

    @Test
    void itRunsFromAnywhereThroughASymbolicLinkAndWithSpacesInEveryPath() throws Exception {
        Path link = Files.createSymbolicLink(elsewhere.resolve("a link"), checkout.resolve("bichig"));
        Path linkToLink = Files.createSymbolicLink(elsewhere.resolve("another"), Path.of("a link"));

        Outcome outcome = run(linkToLink, "new", "two words", "");

        assertThat(outcome.code()).isEqualTo(7);
        assertThat(outcome.javaArguments())
                .endsWith("-jar", checkout.toRealPath().resolve("target/" + JAR).toString(), "new", "two words", "");
    }

    @Test
    void itBuildsOnFirstUseAndNotAgain() throws Exception {
        assertThat(run("--version").err()).isEqualTo("building bichig (first use)…\n");
        assertThat(run("--version").err()).isEmpty();
        assertThat(mavenRuns()).isEqualTo(1);
    }

    @Test
    void itBuildsAgainWhenASourceIsNewerThanTheJar() throws Exception {
        run("--version");
        for (String source : List.of("pom.xml", "templates/page.ftlh", "src/main/java/Main.java")) {
            touchLater(checkout.resolve(source));
            assertThat(run("--version").err()).as(source).isEqualTo("building bichig (sources changed)…\n");
            Files.setLastModifiedTime(checkout.resolve(source), FileTime.fromMillis(0));
        }
    }

    @Test
    void whatIsEditedDuringABuildIsBuiltNextTime() throws Exception {
        makeMaven("[ -e target/once ] || { sleep 0.1; touch templates/page.ftlh target/once; }");
        run("--version");
        assertThat(run("--version").err()).isEqualTo("building bichig (sources changed)…\n");
        assertThat(run("--version").err()).isEmpty();
    }

    @Test
    void twoStartsAtOnceBuildOnce() throws Exception {
        makeMaven("sleep 1");
        Process first = start(checkout.resolve("bichig"), "--version");
        Process second = start(checkout.resolve("bichig"), "--version");

        assertThat(outcome(first).code()).isEqualTo(7);
        assertThat(outcome(second).code()).isEqualTo(7);
        assertThat(mavenRuns()).isEqualTo(1);
    }

    @Test
    void aLockWhoseOwnerIsGoneIsTakenOver() throws Exception {
        // One more than the highest number that Linux gives a process: that of one that has ended is soon another's.
        write(checkout.resolve("target/.building/owner"), "4194305\n");

        assertThat(run("--version").code()).isEqualTo(7);
        assertThat(checkout.resolve("target/.building")).doesNotExist();
    }

    @Test
    void whenABuildFailsWhatMavenSaidIsShownAndTheNextStartTriesAgain() throws Exception {
        script(tools.resolve("mvn"), "echo a missing semicolon; exit 1\n");

        Outcome outcome = run("--version");

        assertThat(outcome.code()).isEqualTo(ExitCode.MACHINE);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("a missing semicolon", "The build failed", "build.log");
        assertThat(checkout.resolve("target/.building")).doesNotExist();
        assertThat(run("--version").err()).contains("a missing semicolon");
    }

    @Test
    void anInstalledCopyJustRuns() throws Exception {
        Path installed = temporary.resolve("installed here");
        Files.createDirectories(installed.resolve("lib"));
        copyLauncherTo(installed);
        Files.createFile(installed.resolve(JAR));

        Outcome outcome = outcome(start(installed.resolve("bichig"), "check"));

        assertThat(outcome.javaArguments())
                .endsWith("-jar", installed.toRealPath().resolve(JAR).toString(), "check");
        assertThat(mavenRuns()).isZero();
    }

    @Test
    void aCopyOfTheLauncherAloneSaysWhatIsMissing() throws Exception {
        copyLauncherTo(elsewhere);

        Outcome outcome = run(elsewhere.resolve("bichig"), "check");

        assertThat(outcome.code()).isEqualTo(ExitCode.MACHINE);
        assertThat(outcome.err()).contains("Get the whole folder again");
    }

    @Test
    void theArchiveIsMadeAfterTheFirstBuildAndUsedFromThenOn() throws Exception {
        run("--version");
        assertThat(checkout.resolve("target/cds")).doesNotExist();

        Outcome first = run("build");
        assertThat(first.javaArguments()).anyMatch(argument -> argument.startsWith("-XX:DumpLoadedClassList="));
        awaitArchive();

        assertThat(run("--version").javaArguments())
                .anyMatch(argument -> argument.startsWith("-XX:SharedArchiveFile="))
                .noneMatch(argument -> argument.startsWith("-XX:DumpLoadedClassList="));
    }

    @Test
    void fromJdk24OnTheArchiveIsAnAheadOfTimeCache() throws Exception {
        makeJdk("25.0.2");
        run("build");
        awaitArchive();

        assertThat(run("build").javaArguments()).anyMatch(argument -> argument.startsWith("-XX:AOTCache="));
    }

    @Test
    void anotherJarAsksForAnotherArchive() throws Exception {
        run("build");
        awaitArchive();
        touchLater(checkout.resolve("target/" + JAR));

        assertThat(run("build").javaArguments())
                .anyMatch(argument -> argument.startsWith("-XX:DumpLoadedClassList="))
                .noneMatch(argument -> argument.startsWith("-XX:SharedArchiveFile="));
        awaitArchive();
    }

    @Test
    void fileNamesAreUtf8WhateverTheLocale() throws Exception {
        run("--version");
        script(jdk.resolve("bin/java"), "echo \"$LC_ALL\"\n");
        assertThat(run("--version").out()).isEqualTo("C.UTF-8\n");
    }

    @Test
    void aTooOldJavaIsPassedOverAndOptionsReachTheJvm() throws Exception {
        Path newer = jdk;
        jdk = temporary.resolve("old");
        makeJdk("11.0.2");
        Files.createSymbolicLink(tools.resolve("java"), newer.resolve("bin/java"));

        ProcessBuilder builder = command(checkout.resolve("bichig"), "--version");
        builder.environment().put("BICHIG_JAVA_OPTS", "-Xmx1g -Da=b");
        Outcome outcome = outcome(builder.start());

        assertThat(outcome.out()).startsWith(newer.toRealPath() + "\n");
        assertThat(outcome.javaArguments()).containsSubsequence("-Xmx1g", "-Da=b", "-jar");
    }

    @Test
    void aSiteOfManyBodiesIsCompiledForTheLongRun() throws Exception {
        bodies(elsewhere.resolve("content"), 400);
        bodies(temporary.resolve("a large one"), 401);
        String large = temporary.resolve("a large one").toString();

        assertThat(run("build").javaArguments()).contains("-XX:TieredStopAtLevel=1");
        assertThat(run("build", "--content", large).javaArguments())
                .containsSubsequence("-Xms128m", "-XX:TieredStopAtLevel=4", "-Xms384m", "-jar");
        assertThat(run("check", "--strict", "--content=" + large).javaArguments())
                .contains("-XX:TieredStopAtLevel=4")
                .endsWith("check", "--strict", "--content=" + large);
        bodies(elsewhere.resolve("content"), 401);
        assertThat(run("build").javaArguments()).contains("-XX:TieredStopAtLevel=4");
        assertThat(run("build", "--content", "nowhere").javaArguments()).contains("-XX:TieredStopAtLevel=1");
        assertThat(run("build", "--content").javaArguments()).contains("-XX:TieredStopAtLevel=1");
    }

    private static void bodies(Path content, int number) throws IOException {
        for (int body = 0; body < number; body++) {
            write(content.resolve("organs/body-" + body + ".yaml"), "");
        }
    }

    @Test
    void aSignalReachesTheProgram() throws Exception {
        run("--version");
        script(jdk.resolve("bin/java"), "echo started; exec sleep 120\n");
        Process process = start(checkout.resolve("bichig"), "build");
        assertThat(process.inputReader().readLine()).isEqualTo("started");

        process.destroy();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(128 + 15);
    }

    private void copyLauncherTo(Path folder) throws IOException {
        Files.copy(Path.of("bichig"), folder.resolve("bichig"), StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** A JDK that prints its home and its arguments, one a line, and ends with 7. Asked for an archive, it makes one. */
    private void makeJdk(String version) throws IOException {
        write(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(jdk.resolve("bin/javac"), "");
        script(jdk.resolve("bin/java"), """
                for argument in "$@"; do
                    case $argument in
                        -XX:DumpLoadedClassList=*) echo freemarker/core/Environment >"${argument#*=}" ;;
                        -XX:SharedArchiveFile=*) case $* in *-Xshare:dump*) echo archive >"${argument#*=}" ;; esac ;;
                    esac
                done
                dirname "$(dirname "$0")"
                printf '%s\\n' "$@"
                case $* in *-Xshare:dump*) exit 0 ;; esac
                exit 7
                """);
    }

    /** A Maven that does something, then makes an empty jar. */
    private void makeMaven(String first) throws IOException {
        script(tools.resolve("mvn"), """
                echo "mvn $*" >>"$LOG"
                mkdir -p target/lib
                %s
                : >target/%s
                """.formatted(first, JAR));
    }

    private void awaitArchive() throws Exception {
        for (int tries = 0; tries < 1200; tries++) {
            try (Stream<Path> files = Files.list(checkout.resolve("target/cds"))) {
                List<String> names =
                        files.map(file -> file.getFileName().toString()).toList();
                if (names.size() == 1 && names.get(0).endsWith(".archive")) {
                    return;
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("No archive came to be.");
    }

    private long mavenRuns() throws IOException {
        Path log = temporary.resolve("log");
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    private static void touchLater(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() + 2_000));
    }

    private static void script(Path file, String text) throws IOException {
        write(file, "#!/bin/sh\n" + text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Outcome run(String... arguments) throws Exception {
        return run(checkout.resolve("bichig"), arguments);
    }

    private Outcome run(Path launcher, String... arguments) throws Exception {
        return outcome(start(launcher, arguments));
    }

    private Process start(Path launcher, String... arguments) throws IOException {
        return command(launcher, arguments).start();
    }

    private ProcessBuilder command(Path launcher, String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(elsewhere.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().put("XDG_CACHE_HOME", temporary.resolve("cache").toString());
        builder.environment().put("LOG", temporary.resolve("log").toString());
        return builder;
    }

    private static Outcome outcome(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), out, err);
    }

    private record Outcome(int code, String out, String err) {

        /** What came after the JDK's home, which the stand-in prints first. */
        List<String> javaArguments() {
            return out.substring(out.indexOf('\n') + 1).lines().toList();
        }
    }
}
