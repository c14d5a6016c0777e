package org.bichig.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.publish.FaultyDisk.Fault;
import org.bichig.publish.FaultyDisk.Killed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault at every step of a publication, and at random steps of random histories. */
class PublisherFaultTest {

    private static final Map<String, String> OLD = Map.of(
            "index.html", "old home, with a link to the report of 2017",
            "zh/2017/report.html", "the report of 2017",
            "zh/2018/report.html", "the report of 2018, old",
            "assets/site.1.css", "old style",
            "zh/years", "was a file",
            "zh/bodies/a.html", "was in a folder",
            "same", "the same");

    private static final Map<String, String> NEW = Map.of(
            "index.html", "new home, with a link to the report of 2019",
            "zh/2018/report.html", "the report of 2018, new",
            "zh/2019/report.html", "the report of 2019",
            "assets/site.2.css", "new style",
            "zh/years/index.html", "is in a folder",
            "zh/bodies", "is a file",
            "same", "the same");

    private static final Map<String, String> FOREIGN =
            Map.of("README.md", "read me", ".git/HEAD", "ref", "zh/2017/note.txt", "mine");

    @TempDir
    private Path folder;

    private static PublishResult publish(Path site, Map<String, String> files, Disk disk, Findings findings) {
        return new Publisher(site, List.of(), disk, false).publish(Tree.files(files), findings);
    }

    private static boolean survives(Path site, Map<String, String> files, FaultyDisk disk) {
        try {
            assertThat(publish(site, files, disk, new Findings()).published()).isTrue();
            return true;
        } catch (Killed | PublishException fault) {
            return false;
        }
    }

    private static Map<String, String> and(Map<String, String> files, Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(files);
        all.putAll(more);
        return all;
    }

    /** Each address holds what it held before, or what it shall hold; a file that is in neither cannot be there. */
    private static void assertWhole(Path site, Map<String, String> before, Map<String, String> planned) {
        Map<String, String> now = Tree.site(site);
        Set<String> paths = new HashSet<>(now.keySet());
        paths.addAll(before.keySet());
        paths.addAll(planned.keySet());
        for (String path : paths) {
            List<String> allowed = Stream.of(before, planned)
                    .map(files -> files.getOrDefault(path, "(nothing)"))
                    .toList();
            assertThat(allowed).as(path).contains(now.getOrDefault(path, "(nothing)"));
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void atEveryStepEachAddressIsOldOrNewAndTheNextRunFinishes(Fault fault) throws IOException {
        FaultyDisk sound = FaultyDisk.sound();
        prepare(folder.resolve("sound"));
        survives(folder.resolve("sound"), NEW, sound);
        assertThat(sound.steps()).isGreaterThan(25);

        for (int step = 1; step <= sound.steps(); step++) {
            Path site = folder.resolve("site" + step);
            prepare(site);
            FaultyDisk disk = new FaultyDisk(step, fault);
            assertThat(survives(site, NEW, disk)).as("step " + step).isFalse();

            assertWhole(site, and(OLD, FOREIGN), and(NEW, FOREIGN));
            assertNoIndexWithoutItsPages(Tree.site(site));
            if (fault == Fault.FAIL && !disk.failedToDelete()) {
                assertThat(Tree.read(site.resolve(".bichig")).keySet()).isSubsetOf("journal.json");
            }

            Findings findings = new Findings();
            publish(site, NEW, new RealDisk(), findings);
            assertThat(findings.sorted()).as("step " + step).isEmpty();
            assertThat(Tree.read(site)).as("step " + step).isEqualTo(Tree.read(folder.resolve("sound")));
            assertThat(Tree.folders(site)).isEqualTo(Tree.folders(folder.resolve("sound")));
        }
    }

    private static void prepare(Path site) {
        FOREIGN.forEach((path, text) -> Tree.write(site, path, text));
        publish(site, OLD, new RealDisk(), new Findings());
    }

    private static void assertNoIndexWithoutItsPages(Map<String, String> site) {
        if (site.getOrDefault("index.html", "").startsWith("new")) {
            assertThat(site).containsKeys("zh/2019/report.html", "assets/site.2.css");
        } else {
            assertThat(site).containsKeys("zh/2017/report.html", "assets/site.1.css");
        }
    }

    @Test
    void aKilledRunCanBeUndoneByPublishingTheOldSiteAgain() {
        for (int step = 1; step < 40; step += 2) {
            Path site = folder.resolve("site" + step);
            prepare(site);
            survives(site, NEW, new FaultyDisk(step, Fault.KILL));
            Findings findings = new Findings();
            publish(site, OLD, new RealDisk(), findings);
            assertThat(findings.sorted()).isEmpty();
            assertThat(Tree.site(site)).isEqualTo(and(OLD, FOREIGN));
            assertThat(site.resolve(".bichig")).doesNotExist();
        }
    }

    @Test
    void aRunThatIsRefusedForgetsNothingOfTheKilledRunBeforeIt() throws IOException {
        for (int step = 2; step < 40; step += 2) {
            Path site = folder.resolve("site" + step);
            prepare(site);
            survives(site, NEW, new FaultyDisk(step, Fault.KILL));
            Tree.write(site, "foreign", "mine");
            Findings refused = new Findings();
            publish(site, and(NEW, Map.of("foreign", "ours")), new RealDisk(), refused);
            assertThat(refused.sorted()).extracting(Finding::rule).containsExactly("foreign-file");
            Files.delete(site.resolve("foreign"));

            Findings findings = new Findings();
            publish(site, NEW, new RealDisk(), findings);
            assertThat(findings.sorted()).isEmpty();
            assertThat(Tree.site(site)).isEqualTo(and(NEW, FOREIGN));
            assertThat(site.resolve(".bichig")).doesNotExist();
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 24);
    }

    /** Random sites, one after another, most of them interrupted, some of them twice and more. */
    @ParameterizedTest
    @MethodSource("seeds")
    void anyHistoryOfKillsEndsWithExactlyThePlannedSite(int seed) throws IOException {
        Random random = new Random(seed);
        Path site = folder.resolve("site");
        Map<String, String> foreign = Map.of("README.md", "read me", "a/note.txt", "mine");
        foreign.forEach((path, text) -> Tree.write(site, path, text));
        for (int run = 0; run < 15; run++) {
            SortedMap<String, String> planned = randomSite(random);
            Map<String, String> before = Tree.site(site);
            Fault fault = random.nextBoolean() ? Fault.KILL : Fault.FAIL;
            FaultyDisk disk = new FaultyDisk(1 + random.nextInt(50), fault);
            List<OutputFile> files = withHashes(planned, random);
            Findings findings = new Findings();
            try {
                PublishResult result =
                        new Publisher(site, List.of(), disk, random.nextBoolean()).publish(files, findings);
                assertThat(result.published()).isTrue();
                assertExactly(site, planned, foreign);
            } catch (Killed | PublishException interrupted) {
                assertWhole(site, before, and(planned, foreign));
            }
            assertThat(findings.sorted()).isEmpty();
        }
        SortedMap<String, String> last = randomSite(random);
        Findings findings = new Findings();
        publish(site, last, new RealDisk(), findings);
        assertThat(findings.sorted()).isEmpty();
        assertExactly(site, last, foreign);
        assertSameAsClean(site, last, foreign);
    }

    private static void assertExactly(Path site, Map<String, String> planned, Map<String, String> foreign) {
        assertThat(Tree.site(site)).isEqualTo(and(planned, foreign));
        assertThat(site.resolve(".bichig")).doesNotExist();
        Set<String> folders = new HashSet<>();
        and(planned, foreign).keySet().forEach(path -> folders.addAll(OutputPath.foldersTo(path)));
        assertThat(Tree.folders(site)).containsExactlyInAnyOrderElementsOf(folders);
    }

    private void assertSameAsClean(Path site, Map<String, String> planned, Map<String, String> foreign) {
        Path clean = folder.resolve("clean");
        foreign.forEach((path, text) -> Tree.write(clean, path, text));
        publish(clean, planned, new RealDisk(), new Findings());
        // Fingerprints differ, since only some of the files of the other site had them.
        assertThat(Tree.read(site).getOrDefault(OutputPath.MANIFEST, ""))
                .isEqualTo(Tree.read(clean).get(OutputPath.MANIFEST));
    }

    /** From a few names, so that files and folders take each other's place often. */
    private static SortedMap<String, String> randomSite(Random random) {
        List<String> names = new ArrayList<>(List.of(
                "a/x", "a/y/z", "b", "b/c", "b/c/d", "b/e", "c/index.html", "assets/s.css", "index.html", "d/e/f/g"));
        Collections.shuffle(names, random);
        SortedMap<String, String> site = new TreeMap<>();
        for (String name : names.subList(0, random.nextInt(names.size() + 1))) {
            boolean clash = site.keySet().stream()
                    .anyMatch(other -> other.startsWith(name + "/") || name.startsWith(other + "/"));
            if (!clash) {
                site.put(name, name + " version " + random.nextInt(3));
            }
        }
        return site;
    }

    /** Some are written piece by piece. */
    private static Content content(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return text.endsWith("1")
                ? new Content.Stream(bytes.length, out -> out.write(bytes))
                : new Content.Whole(bytes);
    }

    private static List<OutputFile> withHashes(SortedMap<String, String> site, Random random) {
        List<OutputFile> files = new ArrayList<>();
        site.forEach((path, text) -> {
            String hash = random.nextBoolean() ? "" : Sha256.of(text.getBytes(StandardCharsets.UTF_8));
            files.add(OutputFile.lazily(path, Tree.phase(path), hash, () -> content(text)));
        });
        Collections.shuffle(files, random);
        return files;
    }
}
