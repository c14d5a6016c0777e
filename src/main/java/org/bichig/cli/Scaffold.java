package org.bichig.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/** Writes files for a webmaster to fill in. Never overwrites anything. */
final class Scaffold {

    /** One file to write, from one that travels inside bichig. */
    record Item(Path target, String resource) {}

    private final Map<String, String> values;

    /** @param values what {@code {NAME}} in a file stands for */
    Scaffold(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** Files that are there already. With any, {@link #write} must not be called. */
    static List<Path> existing(List<Item> items) {
        return items.stream().map(Item::target).filter(Files::exists).toList();
    }

    void write(List<Item> items) {
        for (Item item : items) {
            try {
                Path parent = item.target().getParent();
                if (parent != null) {
                    Files.createDirectories(parent);
                }
                Files.writeString(item.target(), text(item.resource()), StandardOpenOption.CREATE_NEW);
            } catch (IOException e) {
                throw new UncheckedIOException(item.target() + " could not be written: " + e.getMessage(), e);
            }
        }
    }

    private String text(String resource) {
        String text = resource(resource);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }

    /** A file that travels inside bichig, as it is. */
    static String resource(String name) {
        try (InputStream stream = Scaffold.class.getResourceAsStream("/org/bichig/scaffold/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("bichig was packed without " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
