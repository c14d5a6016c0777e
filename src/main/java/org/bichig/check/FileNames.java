package org.bichig.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bichig.model.ContentFile;

/** The names of files as links and lists of attachments say them. */
final class FileNames {

    private FileNames() {}

    /** By the folder that the files belong to, below which the names are. */
    static Map<String, Set<String>> byOwner(List<ContentFile> files) {
        return files.stream()
                .collect(Collectors.groupingBy(
                        ContentFile::owner, Collectors.mapping(ContentFile::name, Collectors.toUnmodifiableSet())));
    }
}
