package org.bichig.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The machine failed while the site was written: no space, no permission, a disk gone. Every address still holds its old
 * file or its new one, whole; publishing again finishes the job.
 */
public final class PublishException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PublishException(Path output, IOException cause) {
        super(
                "The site in " + output + " could not be written: " + reason(cause)
                        + ". Every page is still whole, old or new. Mend the cause and build again.",
                cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof FileSystemException failure) {
            String why = cause instanceof AccessDeniedException
                    ? "permission denied"
                    : Objects.requireNonNullElse(
                            failure.getReason(), cause.getClass().getSimpleName());
            return failure.getFile() == null ? why : why + " (" + failure.getFile() + ")";
        }
        return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
    }
}
