package org.bichig.model;

import java.nio.file.Path;

/**
 * A file that is published as it is.
 *
 * @param owner path of the folder it belongs to, below the content folder, with a slash at the end
 * @param name path below that folder, for example {@code files/annex.pdf}
 * @param source where it is on disk
 * @param bytes its size
 */
public record ContentFile(String owner, String name, Path source, long bytes) {}
