package org.bichig.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where builds are remembered. */
final class CacheOption {

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Where to keep what makes the next build faster; safe to delete at any time.")
    private @Nullable Path cache;

    /** The launcher knows the usual place; without it, nothing is remembered unless the user names a place. */
    Optional<Path> folder() {
        return Optional.ofNullable(cache)
                .or(() ->
                        Optional.ofNullable(System.getProperty("bichig.cache")).map(Path::of));
    }
}
