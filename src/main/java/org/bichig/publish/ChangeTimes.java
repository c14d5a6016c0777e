package org.bichig.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
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
                        ? "unix:isRegularFile,size,lastModifiedTime,ctime"
                        : "isRegularFile,size,lastModifiedTime,creationTime";
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

    /**
     * Whether the file of an entry stands at its address, no link on the way, has its length, and all its times are before
     * that of the manifest. The file system is asked once: of a large site, that is most of the time.
     */
    boolean isUntouched(Manifest.Entry entry) throws IOException {
        if (manifestWritten.isEmpty() || !output.isReached(entry.path())) {
            return false;
        }
        try {
            Path file = output.resolve(entry.path());
            for (Object value : Files.readAttributes(file, wanted, LinkOption.NOFOLLOW_LINKS)
                    .values()) {
                if (!isAsBefore(value, entry)) {
                    return false;
                }
            }
            return true;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private boolean isAsBefore(Object value, Manifest.Entry entry) {
        if (value instanceof FileTime time) {
            // Not "or equal": a clock stands still for some milliseconds.
            return manifestWritten.isPresent() && time.compareTo(manifestWritten.get()) < 0;
        }
        return value instanceof Boolean isFile ? isFile : value.equals(entry.bytes());
    }
}
