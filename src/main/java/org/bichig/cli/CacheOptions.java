package org.bichig.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what may be left out because an earlier build did it. */
final class CacheOptions {

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Where to keep what makes the next build faster; safe to delete at any time.")
    private @Nullable Path cache;

    @Option(names = "--clean", description = "Do everything anew, whatever was done before.")
    private boolean clean;

    /** The launcher knows the usual place; without it, nothing is remembered unless the user names a place. */
    Optional<Path> folder() {
        return clean
                ? Optional.empty()
                : Optional.ofNullable(cache)
                        .or(() -> Optional.ofNullable(System.getProperty("bichig.cache"))
                                .map(Path::of));
    }
}
