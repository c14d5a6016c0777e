package org.bichig.build;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bichig.cache.BuildCache;
import org.bichig.load.ContentLoader;
import org.bichig.load.ProgramVersion;

/** Says what must be the same for two builds to give the same site: the options, the files, and bichig itself. */
final class BuildMemory {

    private BuildMemory() {}

    /** Empty when the user wants nothing to be remembered. */
    static Optional<BuildCache> of(BuildRequest request) {
        return request.cache()
                .map(folder -> new BuildCache(
                        folder, options(request), files(program()), roots(request), organ -> madeFrom(request, organ)));
    }

    private static List<Path> madeFrom(BuildRequest request, String organ) {
        return ContentLoader.madeFrom(organ).stream()
                .map(request.content()::resolve)
                .toList();
    }

    /** Paths both as typed, since findings show them, and in full, since they mean another folder elsewhere. */
    private static List<String> options(BuildRequest request) {
        String templates = request.templates().map(Path::toString).orElse("");
        return List.of(
                ProgramVersion.read(),
                System.getProperty("java.runtime.version", ""),
                program(),
                request.content().toString(),
                request.content().toAbsolutePath().toString(),
                templates,
                request.templates()
                        .map(Path::toAbsolutePath)
                        .map(Path::toString)
                        .orElse(""),
                request.output().toString(),
                request.output().toAbsolutePath().toString(),
                request.address().map(URI::toString).orElse(""));
    }

    private static List<Path> roots(BuildRequest request) {
        List<Path> roots = new ArrayList<>(List.of(request.content()));
        request.templates().ifPresent(roots::add);
        return roots;
    }

    private static List<Path> files(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .filter(part -> !part.isEmpty())
                .map(Path::of)
                .toList();
    }

    /** Jars, or folders of classes: while bichig is being worked on, its version does not tell one from the next. */
    private static String program() {
        return System.getProperty("java.class.path", "");
    }
}
