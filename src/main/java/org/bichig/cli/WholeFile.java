package org.bichig.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file of the content so that whoever builds at this moment reads the old one or the new one, whole. */
final class WholeFile {

    private WholeFile() {}

    static void write(Path target, String text) {
        Path half = target.resolveSibling("." + target.getFileName() + ".new");
        try {
            Files.writeString(half, text);
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(target + " could not be written: " + e.getMessage(), e);
        }
    }
}
