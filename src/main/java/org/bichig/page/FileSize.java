package org.bichig.page;

import java.util.Locale;

/** The kind and size of a download, so that nobody is surprised by it. */
final class FileSize {

    private FileSize() {}

    /** For example {@code PDF, 124 KB}. */
    static String describe(String name, long bytes) {
        int dot = name.lastIndexOf('.');
        String kind = dot < 0 ? "" : name.substring(dot + 1).toUpperCase(Locale.ROOT) + ", ";
        return kind + (bytes < 1024 * 1024 ? Math.max(1, bytes / 1024) + " KB" : bytes / (1024 * 1024) + " MB");
    }
}
