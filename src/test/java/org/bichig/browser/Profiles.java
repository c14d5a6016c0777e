package org.bichig.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The folders that browsers leave behind. */
final class Profiles {

    private Profiles() {}

    /** Deletes what can be deleted: a browser on its way out may still write, and that spoils no test. */
    static void delete(Path profile) {
        try (Stream<Path> walk = Files.walk(profile)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            profile.toFile().deleteOnExit();
        }
    }
}
