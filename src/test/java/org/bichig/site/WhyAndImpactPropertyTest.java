package org.bichig.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.bichig.build.BuildRequest;
import org.bichig.build.BuildResult;
import org.bichig.build.Impact;
import org.bichig.build.PageReason;
import org.bichig.build.Progress;
import org.bichig.build.Reached;
import org.bichig.build.SiteBuild;
import org.bichig.build.Timing;
import org.bichig.build.WhyRendered;
import org.bichig.page.PlannedFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@code impact} names beforehand is more than what an edit changes, and never less; {@code why} says of each file
 * before a build what the build then does, and names the file that was edited.
 */
class WhyAndImpactPropertyTest {

    private static final int EDITS = 25;
    private static final String MANIFEST = "bichig-manifest.json";

    @TempDir
    private Path project;

    private final SortedMap<String, Reached> named = new TreeMap<>();
    private final SortedSet<String> edited = new TreeSet<>();
    private final SortedSet<String> rendered = new TreeSet<>();

    private Path path(String name) {
        return project.resolve(name);
    }

    private BuildRequest request() {
        Path templates = path("templates");
        return new BuildRequest(
                path("content"),
                Files.isDirectory(templates) ? Optional.of(templates) : Optional.empty(),
                path("site"),
                Optional.empty(),
                false,
                Optional.of(path("cache")));
    }

    private BuildResult build() {
        rendered.clear();
        Timing timing = new Timing() {
            @Override
            public <T> T stage(Stage stage, Supplier<T> work) {
                return work.get();
            }

            @Override
            public void read(int bodies) {}

            @Override
            public void rendered(PlannedFile file, long bytes, long nanoseconds) {
                if (bytes > 0) {
                    rendered.add(file.address().file());
                }
            }

            @Override
            public void waited(long nanoseconds) {}
        };
        return new SiteBuild(request(), Progress.NONE, timing).publish();
    }

    private void start() {
        BuildAgainPropertyTest.START.writeTo(project);
        Folders.delete(path("site"));
        assertThat(build().passed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3, 16})
    void whatAnEditChangesWasNamedAndWhatIsRenderedIsExplained(long seed) throws IOException {
        Random random = new Random(seed);
        start();
        int changes = 0;
        for (int i = 0; i < EDITS; i++) {
            SortedMap<String, String> before = Folders.bytes(path("site"));
            named.clear();
            edited.clear();
            String what = "seed " + seed + ", edit " + i + ": " + edit(random);
            WhyRendered why = new WhyRendered(request());
            if (!build().passed()) {
                assertThat(why.blocked()).as(what).isPresent();
                start();
                continue;
            }
            assertThat(why.blocked()).as(what).isEmpty();
            edited.stream().filter(name -> Files.exists(path(name))).forEach(this::impact);
            SortedMap<String, String> after = Folders.bytes(path("site"));
            changes += assertThatWhatChangedWasNamed(before, after, why, what) ? 1 : 0;
            assertThatWhatIsRenderedIsExplained(before, after, why, what);
        }
        assertThat(changes).as("edits that changed the site").isGreaterThan(EDITS / 4);
    }

    private boolean assertThatWhatChangedWasNamed(
            Map<String, String> before, Map<String, String> after, WhyRendered why, String what) {
        SortedSet<String> changed = new TreeSet<>(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(
                path -> path.equals(MANIFEST) || before.getOrDefault(path, "").equals(after.get(path)));
        assertThat(named.keySet().stream().map(WhyAndImpactPropertyTest::withoutHash))
                .as(what)
                .containsAll(changed.stream()
                        .map(WhyAndImpactPropertyTest::withoutHash)
                        .toList());
        for (String path : changed) {
            if (named.get(path) == Reached.AROUND && before.containsKey(path) && after.containsKey(path)) {
                assertThat(why.ask(path).orElseThrow().parts())
                        .as(what + ": " + path)
                        .containsAnyOf("page", "languages");
            }
        }
        return !changed.isEmpty();
    }

    /** The name that an asset will have is not known before what will be in it. */
    private static String withoutHash(String path) {
        return path.replaceFirst("^(assets/.*)\\.[0-9a-f]{10}\\.", "$1.");
    }

    private void assertThatWhatIsRenderedIsExplained(
            Map<String, String> before, Map<String, String> after, WhyRendered why, String what) {
        WhyRendered then = new WhyRendered(request());
        for (String path : after.keySet()) {
            if (path.equals(MANIFEST)) {
                continue;
            }
            PageReason reason = why.ask(path).orElseThrow();
            String which = what + ": " + path + " " + reason;
            assertThat(reason.isRendered()).as(which).isEqualTo(rendered.contains(path));
            if (reason.state() == PageReason.State.PARTS || reason.state() == PageReason.State.NEW) {
                assertThat(reason.inputs())
                        .as(which)
                        .extracting(PageReason.Input::file)
                        .containsAnyElementsOf(edited.stream()
                                .map(name -> path(name).toString())
                                .toList());
                PageReason.Last last = then.ask(path).orElseThrow().last().orElseThrow();
                assertThat(last.parts()).as(which).isEqualTo(reason.parts());
                assertThat(last.inputs()).as(which).isNotEmpty();
            }
        }
        before.keySet().stream()
                .filter(path -> !after.containsKey(path) && !path.equals(MANIFEST))
                .forEach(path -> assertThat(why.ask(path).map(PageReason::isRendered))
                        .as(what + ": " + path)
                        .isNotEqualTo(Optional.of(true)));
    }

    /** What a file reaches, as it is now. */
    private void impact(String name) {
        new Impact(request())
                .of(path(name))
                .orElseThrow()
                .targets()
                .forEach(target -> named.merge(
                        target.path(), target.reached(), (one, other) -> one.compareTo(other) < 0 ? one : other));
    }

    /** Does something to the project, notes what it reaches, and says what it was. */
    private String edit(Random random) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String root : List.of("content", "templates")) {
            Folders.below(path(root)).stream().filter(Files::isRegularFile).forEach(files::add);
        }
        Path file = files.get(random.nextInt(files.size()));
        String name = project.relativize(file).toString();
        edited.add(name);
        impact(name);
        switch (random.nextInt(8)) {
            case 0 -> {
                Files.delete(file);
                return "deleted " + name;
            }
            case 1 -> {
                Path to = file.resolveSibling("renamed-" + file.getFileName());
                Files.move(file, to);
                edited.add(project.relativize(to).toString());
                return "renamed " + name;
            }
            case 2 -> {
                return copied(random);
            }
            case 3 -> {
                return name + ": " + BuildAgainPropertyTest.typed(file, random);
            }
            default -> {
                return name + ": " + BuildAgainPropertyTest.typedOver(file, random);
            }
        }
    }

    /** A report is entered that is like another one, or taken away. */
    private String copied(Random random) {
        List<Path> folders = Folders.below(path("content/reports")).stream()
                .filter(folder -> Files.exists(folder.resolve("report.yaml")))
                .toList();
        Path folder = folders.get(random.nextInt(folders.size()));
        Path copy = folder.resolveSibling(Integer.toString(2010 + random.nextInt(12)));
        boolean there = Files.exists(copy);
        if (there) {
            edited(copy);
            edited.forEach(this::impact);
            Folders.delete(copy);
        } else {
            Folders.copy(folder, copy);
            edited(copy);
        }
        return (there ? "deleted " : "copied " + folder.getFileName() + " to ") + project.relativize(copy);
    }

    private void edited(Path folder) {
        Folders.below(folder).stream()
                .filter(Files::isRegularFile)
                .forEach(file -> edited.add(project.relativize(file).toString()));
    }
}
