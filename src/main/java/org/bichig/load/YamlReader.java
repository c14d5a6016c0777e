package org.bichig.load;

import java.util.Optional;
import org.bichig.finding.Findings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads one file of YAML into a tree whose every node knows its place.
 *
 * <p>Of YAML only what a person types into a form is taken: keys, texts, lists. Refused are anchors, aliases and merge
 * keys ({@code yaml-alias}), tags ({@code yaml-tag}), a second document ({@code several-documents}), nesting beyond 50
 * ({@code yaml-too-deep}), keys given twice ({@code duplicate-key}), control characters written as escapes
 * ({@code control-character}) and what is not YAML at all ({@code yaml-syntax}, one finding, since what follows an error
 * of syntax can only be guessed).
 *
 * <p>May be shared between threads.
 */
final class YamlReader {

    /** No text, key or number of a file that {@link SourceReader} lets through may meet a limit of the library's own. */
    private static final int NO_LIMIT = SourceReader.LARGEST_BYTES + 1;

    /**
     * The tree of the file; a {@link YamlNode.Blank} for a file with nothing in it. Empty when the findings say why there
     * is no tree. A tree comes with findings only for duplicate keys: it then holds the first of them.
     */
    Optional<YamlNode> read(SourceText source, Findings findings) {
        YAMLFactory factory = factoryFor(source.text().length());
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), source.text())) {
            return new YamlWalk(source, parser, findings).read();
        }
    }

    private static YAMLFactory factoryFor(int length) {
        return YAMLFactory.builder()
                .loadSettings(LoadSettings.builder()
                        // Every scalar is a string to this schema, so that no value is taken for a number or a truth.
                        .setSchema(new FailsafeSchema())
                        // The library would stop at the first duplicate; the walk finds them all, with both places.
                        .setAllowDuplicateKeys(true)
                        .setCodePointLimit(NO_LIMIT)
                        // The whole text at once: snakeyaml-engine 3.0.1 fails with an IndexOutOfBoundsException
                        // where a character outside the basic plane lies across the end of its buffer.
                        .setBufferSize(length + 16)
                        .build())
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(2 * YamlWalk.DEEPEST)
                        .maxStringLength(NO_LIMIT)
                        .maxNameLength(NO_LIMIT)
                        .maxNumberLength(NO_LIMIT)
                        .build())
                .build();
    }
}
