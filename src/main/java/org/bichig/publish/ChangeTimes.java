package org.bichig.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;

/**
 * Tells from the clock of the file system, without reading a file, that nobody has touched it since the manifest was
 * written. A site of thousands of pages is seldom changed by hand, and reading it all would take most of the time of a
 * small build.
 *
 * <p>When in doubt the answer is "touched". On POSIX systems the time of the last change of the file's data <em>or
 * attributes</em> counts too, which no program can set back. On Windows an old copy of the same length, put back with its
 * old time, goes unnoticed.
 */
final class ChangeTimes {

    private final OutputFolder output;
    private final Optional<FileTime> manifestWritten;
    private final String wanted;

    ChangeTimes(OutputFolder output, Optional<FileTime> manifestWritten) {
        this.output = output;
        this.manifestWritten = manifestWritten;
        this.wanted =
                output.root().getFileSystem().supportedFileAttributeViews().contains("unix")
                        ? "unix:size,lastModifiedTime,ctime"
                        : "size,lastModifiedTime,creationTime";
    }

    /** Trusts no time: every file is to be read. */
    static ChangeTimes distrusted(OutputFolder output) {
        return new ChangeTimes(output, Optional.empty());
    }

    /**
     * Trusts the times if the last run came to its end, and its manifest is not newer than the lock that has just been
     * taken: the clock was not set back in between.
     */
    static ChangeTimes sinceLastRun(OutputFolder output, Workspace workspace) throws IOException {
        if (!output.holdsFile(OutputPath.MANIFEST) || Files.exists(workspace.journal(), LinkOption.NOFOLLOW_LINKS)) {
            return distrusted(output);
        }
        FileTime written = Files.getLastModifiedTime(output.resolve(OutputPath.MANIFEST));
        FileTime now = Files.getLastModifiedTime(workspace.lock());
        return new ChangeTimes(output, written.compareTo(now) <= 0 ? Optional.of(written) : Optional.empty());
    }

    /** Whether the file of an entry has its length, and all its times are before that of the manifest. */
    boolean isUntouched(Manifest.Entry entry) throws IOException {
        if (manifestWritten.isEmpty()) {
            return false;
        }
        Path file = output.resolve(entry.path());
        Map<String, Object> attributes = Files.readAttributes(file, wanted, LinkOption.NOFOLLOW_LINKS);
        return attributes.values().stream()
                .allMatch(value -> value instanceof FileTime time
                        // Not "or equal": a clock stands still for some milliseconds.
                        ? time.compareTo(manifestWritten.get()) < 0
                        : value.equals(entry.bytes()));
    }
}
