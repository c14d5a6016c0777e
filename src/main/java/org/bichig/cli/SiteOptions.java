package org.bichig.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bichig.build.BuildRequest;
import org.bichig.build.BuildResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what site is meant. */
final class SiteOptions {

    private static final Path USUAL_TEMPLATES = Path.of("templates");

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--content", paramLabel = "DIR", description = "Folder that holds site.yaml (default: content).")
    private Path content = Path.of("content");

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description =
                    "Your own templates, laid over the default theme file by file (default: templates, if there is "
                            + "such a folder).")
    private @Nullable Path templates;

    @Option(names = "--output", paramLabel = "DIR", description = "Folder that becomes the site (default: site).")
    private Path output = Path.of("site");

    @Option(
            names = "--address",
            paramLabel = "URL",
            description = "Where this build will stand, if not at the address in site.yaml: for a trial.")
    private @Nullable String address;

    @Option(names = "--strict", description = "Let warnings stand in the way too.")
    private boolean strict;

    @Option(names = "--json", description = "Print the outcome as JSON.")
    private boolean json;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colour what is found: ${COMPLETION-CANDIDATES} (default: auto, on a terminal).")
    private Colour.When colour = Colour.When.AUTO;

    @Option(
            names = "--sarif",
            paramLabel = "FILE",
            description = "Write what was found into this file too, as SARIF 2.1.0, for code hosts.")
    private @Nullable Path sarif;

    /** @param cache where bichig remembers its builds; empty to do everything anew */
    BuildRequest request(Optional<Path> cache) {
        return new BuildRequest(content, templates(), output, address(), strict, cache);
    }

    boolean json() {
        return json;
    }

    Colour colour() {
        return Colour.when(colour);
    }

    /** Writes the file that was asked for, if one was. */
    void writeSarif(BuildResult result) {
        if (sarif == null) {
            return;
        }
        try {
            Files.writeString(sarif, SarifLog.of(result));
        } catch (IOException e) {
            throw new UncheckedIOException(sarif + " could not be written: " + e.getMessage(), e);
        }
    }

    /** Tells what stands in the way of a command that changes nothing, in the way and into the file that were asked for. */
    int tell(BuildResult blocked, @Nullable CommandSpec spec) {
        writeSarif(blocked);
        return new Outcome(Outcome.out(spec), Outcome.err(spec), json, false, colour()).print(blocked, () -> "");
    }

    boolean hasContent() {
        return Files.isDirectory(content);
    }

    /** The folders that a build reads, whether or not they are there yet. */
    List<Path> sources() {
        return List.of(content, templates == null ? USUAL_TEMPLATES : templates);
    }

    /** What a build writes. */
    List<Path> targets() {
        return sarif == null ? List.of(output) : List.of(output, sarif);
    }

    Path content() {
        return content;
    }

    Path output() {
        return output;
    }

    private Optional<Path> templates() {
        return Optional.ofNullable(templates)
                .or(() -> Files.isDirectory(USUAL_TEMPLATES) ? Optional.of(USUAL_TEMPLATES) : Optional.empty());
    }

    private Optional<URI> address() {
        if (address == null) {
            return Optional.empty();
        }
        try {
            URI uri = URI.create(address.endsWith("/") ? address : address + "/");
            if (uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?")) {
                return Optional.of(uri);
            }
        } catch (IllegalArgumentException e) {
            // Falls through to the usage error.
        }
        String message = "--address needs an address in full, for example http://localhost:8000/, not " + address;
        if (command == null) {
            throw new IllegalStateException(message);
        }
        throw new ParameterException(command.commandLine(), message);
    }
}
