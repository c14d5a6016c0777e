package org.bichig.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bichig.finding.Findings;
import org.bichig.script.Language;
import org.bichig.statistics.Format;

/**
 * JSON Schemas for the files of a content folder, by which an editor completes keys and marks mistakes while somebody types.
 * They say what the loader says, since both are made from the same {@link Shape}s. What only the whole site can tell (whether a
 * body or a file is there) they leave to {@code bichig check}.
 */
public final class ContentSchemas {

    /** Where they stand in a content folder. */
    public static final String FOLDER = "schemas";

    /** What kinds of file there are, and the name of the schema of each. */
    public enum Kind {
        SITE,
        ORGAN,
        PAGE,
        REPORT,
        FORMAT,
        MESSAGES;

        /** For example {@code report.json}. */
        public String fileName() {
            return Value.Choice.word(this) + ".json";
        }
    }

    private ContentSchemas() {}

    /**
     * The schemas by file name.
     *
     * @param content the folder, whose own formats are among those that a report may state
     */
    public static Map<String, String> of(Path content) {
        Findings ignored = new Findings();
        ContentFolder folder = new ContentFolder(content);
        FormatLibrary library = FormatLibrary.of(folder, ignored);
        List<Format> formats = new ArrayList<>();
        library.ids().forEach(id -> library.find(id).ifPresent(formats::add));
        Map<String, String> schemas = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            schemas.put(kind.fileName(), new SchemaWriter(formats).write(shape(kind), kind));
        }
        return schemas;
    }

    private static Shape shape(Kind kind) {
        return switch (kind) {
            case SITE -> SiteShapes.SITE;
            case ORGAN -> SiteShapes.ORGAN;
            case PAGE -> SiteShapes.PAGE;
            case REPORT -> ReportShapes.REPORT;
            case FORMAT -> FormatShapes.FORMAT;
            case MESSAGES ->
                WordingShapes.messages(
                        MessageLibrary.own(Language.AUTHORITATIVE).keySet());
        };
    }
}
