package org.bichig.browser;

import java.nio.file.Files;
import java.nio.file.Path;

/** What must be on the machine before a browser test can say anything. Without it a test fails; it is never skipped. */
final class Needed {

    private Needed() {}

    static Path file(Path file, String what) {
        if (!Files.exists(file)) {
            throw new IllegalStateException(
                    "These tests need " + what + " at " + file + ". Run ./verify, which installs it or says how.");
        }
        return file;
    }
}
