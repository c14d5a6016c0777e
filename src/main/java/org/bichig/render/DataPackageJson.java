package org.bichig.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bichig.model.Licence;
import org.bichig.page.DataTable;
import org.bichig.page.Dataset;

/**
 * The description of a data package: Frictionless Data, version 1, which is what its tools read; of the new words of version 2
 * none is needed, and what is here means the same there.
 */
final class DataPackageJson {

    private DataPackageJson() {}

    /** @param packed gives each table, packed */
    static String of(Dataset dataset, Function<DataTable, PackedTable> packed) {
        List<String> parts = new ArrayList<>();
        parts.add(field("profile", "tabular-data-package"));
        parts.add(field("name", dataset.name()));
        parts.add(field("title", dataset.title()));
        if (!dataset.description().isEmpty()) {
            parts.add(field("description", dataset.description()));
        }
        parts.add(field("homepage", dataset.homepage()));
        dataset.licence().map(DataPackageJson::licence).ifPresent(parts::add);
        parts.add(JsonText.quoted("contributors") + ": [{" + field("title", dataset.program()) + ", "
                + field("role", "wrangler") + "}]");
        parts.add(JsonText.quoted("resources") + ": "
                + list(dataset.tables().stream()
                        .map(table -> resource(table, packed.apply(table)))
                        .toList()));
        return "{\n  " + String.join(",\n  ", parts) + "\n}\n";
    }

    private static String licence(Licence licence) {
        String path = licence.url().isEmpty() ? "" : ", " + field("path", licence.url());
        return JsonText.quoted("licenses") + ": [{" + field("name", licence.name()) + path + "}]";
    }

    private static String resource(DataTable table, PackedTable packed) {
        List<String> parts = List.of(
                field("profile", "tabular-data-resource"),
                field("name", table.name()),
                field("path", table.fileName()),
                field("title", table.title()),
                field("format", "csv"),
                field("mediatype", "text/csv"),
                field("encoding", "utf-8"),
                JsonText.quoted("bytes") + ": " + packed.length(),
                field("hash", "sha256:" + packed.sha256()),
                JsonText.quoted("schema") + ": " + schema(table));
        return "{" + String.join(", ", parts) + "}";
    }

    private static String schema(DataTable table) {
        List<String> fields = table.fields().stream()
                .map(field -> "\n      {" + field("name", field.name()) + ", " + field("type", field.type()) + ", "
                        + field("description", field.meaning()) + "}")
                .toList();
        String references = table.references().isEmpty()
                ? ""
                : ", " + JsonText.quoted("foreignKeys") + ": "
                        + list(table.references().stream()
                                .map(DataPackageJson::reference)
                                .toList());
        return "{" + JsonText.quoted("fields") + ": [" + String.join(",", fields) + "], "
                + JsonText.quoted("missingValues") + ": [\"\"], " + JsonText.quoted("primaryKey") + ": "
                + texts(table.key()) + references + "}";
    }

    private static String reference(DataTable.Reference reference) {
        String fields = JsonText.quoted("fields") + ": " + texts(reference.fields());
        return "{" + fields + ", " + JsonText.quoted("reference") + ": {" + field("resource", reference.table()) + ", "
                + fields + "}}";
    }

    private static String field(String name, String value) {
        return JsonText.quoted(name) + ": " + JsonText.quoted(value);
    }

    private static String texts(List<String> texts) {
        return texts.stream().map(JsonText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String list(List<String> items) {
        return "[\n    " + String.join(",\n    ", items) + "\n  ]";
    }
}
