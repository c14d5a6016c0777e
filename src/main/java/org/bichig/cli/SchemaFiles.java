package org.bichig.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bichig.load.ContentSchemas;

/** Puts the schemas of the content where editors find them; they are bichig's, and are written over. */
final class SchemaFiles {

    private SchemaFiles() {}

    static List<Path> write(Path content, Path folder) {
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> schema : ContentSchemas.of(content).entrySet()) {
                Path file = folder.resolve(schema.getKey());
                Files.writeString(file, schema.getValue());
                written.add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " could not be written: " + e.getMessage(), e);
        }
        return List.copyOf(written);
    }
}
