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

/**
 * What bichig remembers of the builds of one site. Whatever is wrong with it (damaged, of another version, not to be read
 * or written), the answer is that nothing is remembered, and the build does everything; nobody need be told.
 */
public final class BuildCache {

    private static final String SUFFIX = ".build";

    /** Some kilobytes each, or megabytes for a site of thousands of reports. */
    private static final int MOST_SITES = 32;

    private final Path folder;
    private final String key;
    private final List<Path> roots;

    /**
     * @param folder for the sites of this user
     * @param build all that makes one build another than the next, but for the content of files: options, versions
     * @param roots files and folders that are read, each with all that is below it
     */
    public BuildCache(Path folder, List<String> build, List<Path> roots) {
        this.folder = folder;
        this.key = Sha256.of(String.join("\n", build));
        this.roots = List.copyOf(roots);
    }

    /** What is read, as it stands now. */
    public final class Sight {

        private final Inputs inputs;

        private Sight(Inputs inputs) {
            this.inputs = inputs;
        }

        /** The last build, if it read exactly this. */
        public Optional<LastBuild> built() {
            try {
                Optional<LastBuildFile.Content> content = LastBuildFile.read(Files.readAllBytes(file()), key);
                return content.isPresent() && inputs.isAsIn(content.get().inputs())
                        ? Optional.of(content.get().build())
                        : Optional.empty();
            } catch (IOException unreadable) {
                return Optional.empty();
            }
        }

        /** Remembers a build that began with this sight, unless somebody changed a file meanwhile. */
        public void remember(LastBuild build) {
            try {
                Inputs now = inputsNow();
                if (now.isAsIn(inputs)) {
                    write(LastBuildFile.write(new LastBuildFile.Content(key, inputs, build)));
                }
            } catch (IOException unwritable) {
                // The next build does everything again.
            }
        }
    }

    /** Empty when no look can be had; then there is nothing to recall, and nothing to remember by. */
    public Optional<Sight> look() {
        try {
            Inputs inputs = inputsNow();
            return inputs.plain() ? Optional.of(new Sight(inputs)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private Inputs inputsNow() throws IOException {
        return Inputs.lookAt(roots, timeOfTheFileSystem());
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

    private Path file() {
        return folder.resolve(key.substring(0, 32) + SUFFIX);
    }

    private void write(byte[] bytes) throws IOException {
        Path whole = Files.createTempFile(folder, "new", "");
        try {
            Files.write(whole, bytes);
            Files.move(whole, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
        forgetTheOldest();
    }

    private void forgetTheOldest() throws IOException {
        record Aged(Path file, FileTime written) {}
        List<Aged> builds = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                try {
                    builds.add(new Aged(file, Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)));
                } catch (NoSuchFileException forgottenByAnotherBuild) {
                    // So there is one less.
                }
            }
        }
        builds.sort(Comparator.comparing(Aged::written).reversed());
        for (Aged old : builds.subList(Math.min(MOST_SITES, builds.size()), builds.size())) {
            Files.deleteIfExists(old.file());
        }
    }
}
