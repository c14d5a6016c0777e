package org.bichig.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bichig.render.JsonText;

/** Writes maps, lists, texts, truths and whole numbers as JSON, indented, in the order in which they were put in. */
final class JsonTree {

    private JsonTree() {}

    static String written(Object tree) {
        return written(tree, "\n") + "\n";
    }

    private static String written(Object value, String indent) {
        String deeper = indent + "  ";
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> deeper + JsonText.quoted(String.valueOf(entry.getKey())) + ": "
                            + written(entry.getValue(), deeper))
                    .collect(Collectors.joining(",", "{", indent + "}"));
        }
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? "[]"
                    : list.stream()
                            .map(item -> deeper + written(item, deeper))
                            .collect(Collectors.joining(",", "[", indent + "]"));
        }
        return value instanceof Integer || value instanceof Boolean
                ? value.toString()
                : JsonText.quoted(String.valueOf(value));
    }
}
