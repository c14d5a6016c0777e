package org.bichig.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bichig.finding.Findings;

/** Files that travel inside bichig. They are ours, so anything wrong with them is a mistake of ours, and says so. */
final class Resources {

    private static final YamlReader YAML = new YamlReader();

    private Resources() {}

    static boolean exists(String path) {
        return Resources.class.getResource("/org/bichig/" + path) != null;
    }

    static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String path) {
        try (InputStream stream = Resources.class.getResourceAsStream("/org/bichig/" + path)) {
            if (stream == null) {
                throw new IllegalStateException("bichig was packed without " + path);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Fields fields(String path, Findings findings) {
        return fields(path, Optional.empty(), findings);
    }

    static Fields fields(String path, Shape shape, Findings findings) {
        return fields(path, Optional.of(shape), findings);
    }

    private static Fields fields(String path, Optional<Shape> shape, Findings findings) {
        SourceText source = new SourceText(path, text(path));
        Optional<YamlNode> node = YAML.read(source, findings);
        return Fields.of(
                node.orElseThrow(() -> new IllegalStateException(broken(path, findings))),
                source,
                shape,
                findings,
                new WordsRead());
    }

    static void requireSound(String path, Findings findings) {
        if (findings.hasErrors()) {
            throw new IllegalStateException(broken(path, findings));
        }
    }

    private static String broken(String path, Findings findings) {
        return "bichig's own " + path + " is broken: " + findings.sorted();
    }
}
