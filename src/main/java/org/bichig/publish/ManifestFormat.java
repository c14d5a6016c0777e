package org.bichig.publish;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bichig.publish.Manifest.Entry;

/** A {@link Manifest} as JSON: the same manifest always gives the same bytes. */
final class ManifestFormat {

    private static final String GENERATOR = "bichig";
    private static final long FORMAT = 1;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private ManifestFormat() {}

    /** What reading gave: somebody may have edited the file, or it may never have been ours. */
    sealed interface Reading {}

    record Sound(Manifest manifest) implements Reading {}

    /** @param why as a sentence without its full stop */
    record Damaged(String why) implements Reading {}

    static byte[] write(Manifest manifest) {
        StringBuilder json = new StringBuilder();
        json.append("{\n  \"generator\": ").append(quote(GENERATOR)).append(",\n");
        json.append("  \"format\": ").append(FORMAT).append(",\n");
        json.append("  \"folders\": ");
        list(json, manifest.folders().stream().map(ManifestFormat::quote).toList());
        json.append(",\n  \"files\": ");
        list(json, manifest.files().stream().map(ManifestFormat::entry).toList());
        return json.append("\n}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One item a line, so that two manifests can be compared by eye. */
    private static void list(StringBuilder json, Collection<String> items) {
        json.append('[');
        for (Iterator<String> rest = items.iterator(); rest.hasNext(); ) {
            json.append("\n    ").append(rest.next());
            json.append(rest.hasNext() ? "," : "\n  ");
        }
        json.append(']');
    }

    private static String entry(Entry file) {
        return "{\"path\": " + quote(file.path()) + ", \"sha256\": " + quote(file.sha256()) + ", \"bytes\": "
                + file.bytes() + "}";
    }

    private static String quote(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    /** A manifest names each path once; a journal may name it with its old bytes and with its new ones. */
    static Reading readManifest(byte[] json) {
        Reading reading = readJournal(json);
        if (reading instanceof Sound sound) {
            Set<String> seen = new HashSet<>();
            for (Entry file : sound.manifest().files()) {
                if (!seen.add(file.path())) {
                    return new Damaged("It names " + file.path() + " twice");
                }
            }
        }
        return reading;
    }

    static Reading readJournal(byte[] json) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
            if (!(JsonReader.read(text) instanceof Map<?, ?> members)
                    || !Objects.equals(members.get("generator"), GENERATOR)) {
                return new Damaged("It was not written by bichig");
            }
            if (!Objects.equals(members.get("format"), FORMAT)) {
                return new Damaged("It has a format that this bichig does not know");
            }
            if (!(members.get("folders") instanceof List<?> folders)
                    || !(members.get("files") instanceof List<?> files)) {
                return new Damaged("Its list of files or of folders is missing");
            }
            return manifest(folders, files);
        } catch (CharacterCodingException notText) {
            return new Damaged("It is not UTF-8 text");
        } catch (JsonReader.NotJsonException broken) {
            return new Damaged("It is not JSON (" + broken.getMessage() + ")");
        }
    }

    private static Reading manifest(List<?> folders, List<?> files) {
        SortedSet<String> made = new TreeSet<>();
        for (Object folder : folders) {
            if (!(folder instanceof String path) || OutputPath.problem(path).isPresent()) {
                return new Damaged("It names a folder that cannot be bichig's: " + folder);
            }
            made.add(path);
        }
        List<Entry> written = new ArrayList<>();
        for (Object file : files) {
            if (!(file instanceof Map<?, ?> members)
                    || !(members.get("path") instanceof String path)
                    || !(members.get("sha256") instanceof String sha256)
                    || !(members.get("bytes") instanceof Long bytes)
                    || bytes < 0
                    || !HASH.matcher(sha256).matches()
                    || OutputPath.problem(path).isPresent()) {
                return new Damaged("It names a file that cannot be bichig's: " + file);
            }
            written.add(new Entry(path, sha256, bytes));
        }
        return new Sound(new Manifest(made, written));
    }
}
