package org.bichig.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Scripts that run in a page or beside it. */
final class Scripts {

    static final Path FOLDER = Path.of("src/test/browser");
    static final Path MODULES = FOLDER.resolve("node_modules");

    private Scripts() {}

    /** One of our own. */
    static String own(String file) {
        return read(FOLDER.resolve(file));
    }

    /** One that npm fetched. */
    static String module(String file) {
        return read(Needed.file(MODULES.resolve(file), file + " (npm)"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
