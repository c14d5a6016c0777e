package org.bichig.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bichig.build.BuildResult;
import org.bichig.finding.Finding;
import org.bichig.finding.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is half done is not told of, what is missed is found, and what a build writes sets off no other. */
class RestTest {

    private static final BuildResult DONE = new BuildResult(List.of(), true, 1, List.of("a"), List.of(), 0);

    private final BlockingQueue<Attempt> told = new LinkedBlockingQueue<>();

    @TempDir
    private Path folder = Path.of("");

    @TempDir
    private Path beside = Path.of("");

    private Thread watching = new Thread();

    @AfterEach
    void end() throws InterruptedException {
        watching.interrupt();
        watching.join();
    }

    /** The second half comes while the first is being built, so no clock decides how this ends. */
    @Test
    void aFileThatIsFoundHalfWrittenIsLookedAtAgainBeforeAnythingIsSaid() throws Exception {
        Path file = write("file", "whole");
        start(Alarm.ofThisSystem(), () -> {
            if (text(file).equals("half")) {
                write("file", "half and half");
                return failed("half-written");
            }
            return DONE;
        });
        assertThat(next().passed()).isTrue();

        write("file", "half");

        assertThat(next().passed()).isTrue();
        assertThat(told).isEmpty();
    }

    @Test
    void whatStaysBrokenIsToldOnce() throws Exception {
        Path file = write("file", "whole");
        start(Alarm.ofThisSystem(), () -> text(file).equals("broken") ? failed("broken") : DONE);
        next();

        write("file", "broken");
        assertThat(next().passed()).isFalse();

        write("file", "mended");
        assertThat(next().passed()).isTrue();
    }

    /** As on a system, or a network drive, that sends no events at all. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void changesAreFoundWithEventsAndWithout(boolean events) throws Exception {
        write("deep/er/file", "one");
        start(events ? Alarm.ofThisSystem() : new Alarm.Silent(), () -> DONE);
        next();

        write("deep/er/file", "another");
        assertThat(next().changed()).containsExactly(shown("deep/er/file"));

        Files.move(folder.resolve("deep"), folder.resolve("renamed"));
        assertThat(next().changed()).containsExactly(shown("deep/er/file"), shown("renamed/er/file"));

        write("renamed/er/file", "under its new name");
        assertThat(next().changed()).containsExactly(shown("renamed/er/file"));

        Files.createDirectories(folder.resolve("empty"));
        assertThat(next().changed()).containsExactly(shown("empty"));
    }

    @Test
    void whatABuildWritesAndWhatEditorsHideSetsOffNoBuild() throws Exception {
        write("file", "one");
        int[] builds = {0};
        start(Alarm.ofThisSystem(), () -> {
            builds[0]++;
            write("output/" + builds[0], "made");
            return DONE;
        });
        next();

        write("output/by hand", "changed");
        write(".file.swp", "kept by an editor");
        write("file", "another");

        assertThat(next().changed()).containsExactly(shown("file"));
    }

    @Test
    void aFolderThatIsNotThereYetIsWaitedFor() throws Exception {
        Path later = folder.resolve("later");
        start(Alarm.ofThisSystem(), () -> DONE, later);
        next();

        Path made = Files.createDirectories(beside.resolve("made"));
        Files.writeString(made.resolve("file"), "at last");
        Files.move(made, later);

        assertThat(next().changed()).containsExactly(shown("later/file"));
    }

    @Test
    void aMachineThatFailsIsToldOfOnceAndTriedAgain() throws Exception {
        int[] builds = {0};
        start(Alarm.ofThisSystem(), () -> {
            builds[0]++;
            if (builds[0] < 3) {
                throw new UncheckedIOException(new IOException("the disk is full"));
            }
            return DONE;
        });

        assertThat(next()).isInstanceOf(Attempt.Failed.class);
        assertThat(next().passed()).isTrue();
        assertThat(builds[0]).isEqualTo(3);
    }

    private void start(Alarm alarm, Supplier<BuildResult> build) {
        start(alarm, build, folder);
    }

    private void start(Alarm alarm, Supplier<BuildResult> build, Path root) {
        Watch watch = new Watch(List.of(root), List.of(folder.resolve("output")), build, told::add, alarm);
        watching = new Thread(watch::run);
        watching.start();
    }

    private Attempt next() throws InterruptedException {
        return Objects.requireNonNull(told.poll(120, TimeUnit.SECONDS), "nothing was told");
    }

    private static BuildResult failed(String rule) {
        Finding finding = Finding.error(rule, Place.wholeFile("file"), "It is broken.", "", "Mend it.");
        return new BuildResult(List.of(finding), false, 0, List.of(), List.of(), 0);
    }

    /** At once, so that no slow machine makes two changes of it. */
    private Path write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolveSibling(""));
            Path whole = Files.writeString(beside.resolve("whole"), text);
            return Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String shown(String name) {
        return folder.resolve(name).toString().replace('\\', '/');
    }
}
