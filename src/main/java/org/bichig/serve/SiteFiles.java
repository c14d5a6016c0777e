package org.bichig.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Finds the file for an address. Whatever is asked, no other file is found than one of the site: nothing outside its
 * folder, nothing hidden, nothing behind a link, nothing under another name than its own.
 */
final class SiteFiles {

    private static final String INDEX = "index.html";

    /** In no name that bichig publishes; to some systems they mean other things than themselves. */
    private static final String FORBIDDEN = "\\:*?\"<>|";

    private final Path folder;

    /** @param folder the site; it need not be there yet */
    SiteFiles(Path folder) {
        this.folder = folder;
    }

    /** What an address stands for. */
    sealed interface Found {

        record Page(Path file) implements Found {}

        /** The address lacks the slash at its end. */
        record Folder() implements Found {}

        record Nothing() implements Found {}
    }

    /**
     * @param raw the path as it came, below the address of the site and without the slash at its beginning
     * @param path the same with its escapes resolved
     */
    Found find(String raw, String path) {
        String escapes = raw.toLowerCase(Locale.ROOT);
        if (escapes.contains("%2f") || escapes.contains("%5c") || !isPlain(path)) {
            return new Found.Nothing();
        }
        boolean folderAsked = path.isEmpty() || path.endsWith("/");
        try {
            Path root = folder.toRealPath();
            Path file = root.resolve(folderAsked ? path + INDEX : path);
            if (isItself(file) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return new Found.Page(file);
            }
            Path index = file.resolve(INDEX);
            return !folderAsked && isItself(index) ? new Found.Folder() : new Found.Nothing();
        } catch (IOException | InvalidPathException absent) {
            return new Found.Nothing();
        }
    }

    private static boolean isPlain(String path) {
        String[] names = path.split("/", -1);
        for (int i = 0; i < names.length; i++) {
            boolean last = i == names.length - 1;
            if (names[i].isEmpty() && !last || names[i].startsWith(".")) {
                return false;
            }
        }
        return path.chars().noneMatch(c -> c < ' ' || c == 0x7f || FORBIDDEN.indexOf(c) >= 0);
    }

    /** There under this very name: through a link, or where case does not count, the real path is another one. */
    private static boolean isItself(Path file) throws IOException {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                && file.toRealPath().toString().equals(file.toString());
    }
}
