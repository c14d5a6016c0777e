package org.bichig.cache;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bichig.load.BodyShelf;
import org.bichig.pack.Digests;

/**
 * What bichig remembers of the builds of one site. Whatever is wrong with it (damaged, of another version, not to be read
 * or written), the answer is that nothing is remembered, and the build does everything; nobody need be told.
 */
public final class BuildCache {

    private static final String BUILD = ".build";
    private static final String BODIES = ".bodies";
    private static final String RUN = ".run";

    /** Some kilobytes each, or megabytes for a site of thousands of reports. */
    private static final int MOST_BUILDS = 32;

    /** As much as the texts of a site, and half of that again. */
    private static final int MOST_WITH_BODIES = 8;

    private final Path folder;
    private final String key;
    private final List<Path> program;
    private final List<Path> roots;
    private final Function<String, List<Path>> madeFrom;

    /**
     * @param folder for the sites of this user
     * @param build all that makes one build another than the next, but for the content of files: options, versions
     * @param program the files and folders that bichig itself consists of
     * @param roots files and folders that are read, each with all that is below it
     * @param madeFrom those of the roots, or below them, that a body is made from, by its key
     */
    public BuildCache(
            Path folder,
            List<String> build,
            List<Path> program,
            List<Path> roots,
            Function<String, List<Path>> madeFrom) {
        this.folder = folder;
        this.key = Digests.sha256(String.join("\n", build));
        this.program = List.copyOf(program);
        this.roots = List.copyOf(roots);
        this.madeFrom = madeFrom;
    }

    /** What is read, as it stands now. */
    public final class Sight {

        private final Inputs bichig;
        private final Inputs inputs;
        private final BodyFiles bodies;
        private final Optional<LastBuildFile.Content> last;
        private final Recall recall;

        private Sight() throws IOException {
            FileTime now = timeOfTheFileSystem();
            Optional<LastBuildFile.Content> written = written();
            this.bichig = Inputs.lookAt(
                    program, now, written.map(LastBuildFile.Content::program).orElse(Inputs.NONE));
            this.inputs = Inputs.lookAt(
                    roots, now, written.map(LastBuildFile.Content::inputs).orElse(Inputs.NONE));
            this.last = written.filter(content -> bichig.isAsIn(content.program()));
            this.recall = recall(written.isPresent());
            String same = Digests.sha256(key + bichig.contentOf(program));
            this.bodies = new BodyFiles(
                    path(BODIES), organ -> Digests.sha256(same + inputs.contentOf(madeFrom.apply(organ))));
        }

        private Optional<LastBuildFile.Content> written() throws IOException {
            return LastBuildFile.read(path(BUILD), key);
        }

        private Recall recall(boolean whole) {
            if (last.isPresent()) {
                return Recall.REMEMBERED;
            }
            if (whole) {
                return Recall.OTHER_PROGRAM;
            }
            return Files.exists(path(BUILD)) ? Recall.DAMAGED : Recall.NEVER;
        }

        /** What is known of the last build. */
        public Recall recall() {
            return recall;
        }

        /** The files that have changed since the last build; nothing when none is remembered. */
        public List<InputChange> changed() {
            return last.map(content -> inputs.changedSince(content.inputs())).orElse(List.of());
        }

        /** What the last build rendered that rendered anything. */
        public Optional<LastRun> lastRun() {
            try {
                return Files.exists(path(RUN)) ? LastRunFile.read(Files.readAllBytes(path(RUN))) : Optional.empty();
            } catch (IOException unreadable) {
                return Optional.empty();
            }
        }

        /** Remembers what a build rendered. */
        public void remember(LastRun run) {
            try {
                write(path(RUN), file -> Files.write(file, LastRunFile.write(run)));
                forgetAllBut(MOST_BUILDS, RUN);
            } catch (IOException unwritable) {
                // Then nobody can be told.
            }
        }

        /** A hash of everything that a body is made from, by its key. */
        public String madeFrom(String organ) {
            return bodies.name(organ);
        }

        /** The bodies as they were read before, if their files have not changed. */
        public BodyShelf bodies() {
            return bodies;
        }

        /** The last build, whatever it read. */
        public Optional<LastBuild> lastBuild() {
            return last.map(LastBuildFile.Content::build);
        }

        /** The last build, if it read exactly this. */
        public Optional<LastBuild> built() {
            return last.filter(content -> inputs.isAsIn(content.inputs())).map(LastBuildFile.Content::build);
        }

        /**
         * Remembers a build that began with this sight, unless somebody changed a file meanwhile.
         *
         * @param build empty when it did not come to its end; then only what was read is remembered
         */
        public void remember(Optional<LastBuild> build) {
            try {
                Inputs now = Inputs.lookAt(roots, timeOfTheFileSystem(), inputs);
                if (now.isAsIn(inputs)) {
                    bodies.trustWhatWasUsed();
                    forgetAllBut(MOST_WITH_BODIES, BODIES);
                    if (build.isPresent()) {
                        LastBuildFile.Content content = new LastBuildFile.Content(key, bichig, inputs, build.get());
                        write(path(BUILD), file -> LastBuildFile.write(file, content));
                        forgetAllBut(MOST_BUILDS, BUILD);
                    }
                }
            } catch (IOException unwritable) {
                // The next build does everything again.
            }
        }
    }

    /** Empty when no look can be had; then there is nothing to recall, and nothing to remember by. */
    public Optional<Sight> look() {
        try {
            Sight sight = new Sight();
            return sight.bichig.plain() && sight.inputs.plain() ? Optional.of(sight) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private FileTime timeOfTheFileSystem() throws IOException {
        Files.createDirectories(folder);
        Path probe = Files.createTempFile(folder, "now", "");
        try {
            return Files.getLastModifiedTime(probe);
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    private Path path(String suffix) {
        return folder.resolve(key.substring(0, 32) + suffix);
    }

    private interface Writing {
        void to(Path file) throws IOException;
    }

    private void write(Path file, Writing writing) throws IOException {
        Path whole = Files.createTempFile(folder, "new", "");
        try {
            writing.to(whole);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private void forgetAllBut(int most, String suffix) throws IOException {
        record Aged(Path path, FileTime written) {}
        List<Aged> all = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder, "*" + suffix)) {
            for (Path path : paths) {
                try {
                    all.add(new Aged(path, Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS)));
                } catch (NoSuchFileException forgottenByAnotherBuild) {
                    // So there is one less.
                }
            }
        }
        all.sort(Comparator.comparing(Aged::written).reversed());
        for (Aged old : all.subList(Math.min(most, all.size()), all.size())) {
            forget(old.path());
        }
    }

    private static void forget(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
                for (Path file : files) {
                    Files.deleteIfExists(file);
                }
            }
        }
        Files.deleteIfExists(path);
    }
}
