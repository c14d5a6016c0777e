package org.bichig.publish;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bichig.publish.Manifest.Entry;

/** A {@link Manifest} as JSON: the same manifest always gives the same bytes. */
final class ManifestFormat {

    private static final String GENERATOR = "bichig";
    private static final long FORMAT = 1;

    /** About what the line of a file takes, in bytes. */
    private static final int LINE = 160;

    private ManifestFormat() {}

    /** What reading gave: somebody may have edited the file, or it may never have been ours. */
    sealed interface Reading {}

    record Sound(Manifest manifest) implements Reading {}

    /** @param why as a sentence without its full stop */
    record Damaged(String why) implements Reading {}

    /** One item a line, so that two manifests can be compared by eye. */
    static byte[] write(Manifest manifest) {
        ByteArrayOutputStream json = new ByteArrayOutputStream(
                LINE * (manifest.files().size() + manifest.folders().size() + 1));
        StringBuilder part = new StringBuilder("{\n  \"generator\": ");
        quote(part, GENERATOR);
        part.append(",\n  \"format\": ").append(FORMAT).append(",\n  \"folders\": [");
        String before = "\n    ";
        for (String folder : manifest.folders()) {
            quote(part.append(before), folder);
            put(json, part);
            before = ",\n    ";
        }
        part.append(manifest.folders().isEmpty() ? "]" : "\n  ]").append(",\n  \"files\": [");
        before = "\n    ";
        for (Entry file : manifest.files()) {
            quote(part.append(before).append("{\"path\": "), file.path());
            part.append(", \"sha256\": \"").append(file.sha256()).append("\", \"bytes\": ");
            part.append(file.bytes()).append('}');
            put(json, part);
            before = ",\n    ";
        }
        part.append(manifest.files().isEmpty() ? "]" : "\n  ]").append("\n}\n");
        put(json, part);
        return json.toByteArray();
    }

    private static void put(ByteArrayOutputStream json, StringBuilder part) {
        json.writeBytes(part.toString().getBytes(StandardCharsets.UTF_8));
        part.setLength(0);
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
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
        json.append('"');
    }

    /** A manifest names each path once; a journal may name it with its old bytes and with its new ones. */
    static Reading readManifest(byte[] json) {
        Reading reading = readJournal(json);
        if (reading instanceof Sound sound) {
            String last = "";
            for (Entry file : sound.manifest().files()) {
                if (file.path().equals(last)) {
                    return new Damaged("It names " + file.path() + " twice");
                }
                last = file.path();
            }
        }
        return reading;
    }

    static Reading readJournal(byte[] json) {
        try {
            requireText(json);
            return new Members(json).reading();
        } catch (CharacterCodingException notText) {
            return new Damaged("It is not UTF-8 text");
        } catch (JsonReader.NotJsonException broken) {
            return new Damaged("It is not JSON (" + broken.getMessage() + ")");
        }
    }

    private static void requireText(byte[] json) throws CharacterCodingException {
        for (byte unit : json) {
            if (unit < 0) {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json));
                return;
            }
        }
    }

    /** What has been read so far; members may come in any order, each once. */
    private static final class Members {

        private final JsonReader json;
        private Optional<String> generator = Optional.empty();
        private Optional<Long> format = Optional.empty();
        private Optional<SortedSet<String>> folders = Optional.empty();
        private Optional<List<Entry>> files = Optional.empty();
        private Optional<String> damage = Optional.empty();

        // Of the file whose entry is being read.
        private String path = "";
        private String sha256 = "";
        private long bytes;

        Members(byte[] json) {
            this.json = new JsonReader(json);
        }

        Reading reading() throws JsonReader.NotJsonException {
            if (json.isAt('{')) {
                json.members(this::member);
            } else {
                json.skip();
            }
            json.end();
            if (!generator.equals(Optional.of(GENERATOR))) {
                return new Damaged("It was not written by bichig");
            }
            if (!format.equals(Optional.of(FORMAT))) {
                return new Damaged("It has a format that this bichig does not know");
            }
            if (damage.isPresent()) {
                return new Damaged(damage.get());
            }
            if (folders.isEmpty() || files.isEmpty()) {
                return new Damaged("Its list of files or of folders is missing");
            }
            return new Sound(new Manifest(folders.get(), files.get()));
        }

        private void member(String name) throws JsonReader.NotJsonException {
            boolean again = switch (name) {
                case "generator" -> generator.isPresent();
                case "format" -> format.isPresent();
                case "folders" -> folders.isPresent();
                case "files" -> files.isPresent();
                default -> false;
            };
            if (again) {
                throw json.unexpected();
            }
            if (name.equals("generator") && json.isAt('"')) {
                generator = Optional.of(json.string());
            } else if (name.equals("format") && !json.isAt('"') && !json.isAt('[') && !json.isAt('{')) {
                format = Optional.of(json.number());
            } else if (name.equals("folders") && json.isAt('[')) {
                SortedSet<String> read = new TreeSet<>();
                json.items(() -> folder(read));
                folders = Optional.of(read);
            } else if (name.equals("files") && json.isAt('[')) {
                List<Entry> read = new ArrayList<>();
                json.items(() -> file(read));
                files = Optional.of(read);
            } else {
                json.skip();
            }
        }

        private void folder(SortedSet<String> read) throws JsonReader.NotJsonException {
            String folder = "";
            if (json.isAt('"')) {
                folder = json.string();
            } else {
                json.skip();
            }
            if (OutputPath.problem(folder).isPresent()) {
                damaged("a folder", folder);
            } else {
                read.add(folder);
            }
        }

        private void file(List<Entry> read) throws JsonReader.NotJsonException {
            path = "";
            sha256 = "";
            bytes = -1;
            if (json.isAt('{')) {
                json.members(this::entry);
            } else {
                json.skip();
            }
            if (bytes < 0 || !Sha256.isSum(sha256) || OutputPath.problem(path).isPresent()) {
                damaged("a file", path);
            } else {
                read.add(new Entry(path, Sha256.read(sha256), bytes));
            }
        }

        private void entry(String name) throws JsonReader.NotJsonException {
            if (name.equals("path") && path.isEmpty() && json.isAt('"')) {
                path = json.string();
            } else if (name.equals("sha256") && sha256.isEmpty() && json.isAt('"')) {
                sha256 = json.string();
            } else if (name.equals("bytes") && bytes < 0) {
                bytes = json.number();
            } else if (name.equals("path") || name.equals("sha256") || name.equals("bytes")) {
                throw json.unexpected();
            } else {
                json.skip();
            }
        }

        private void damaged(String what, String name) {
            if (damage.isEmpty()) {
                damage = Optional.of("It names " + what + " that cannot be bichig's: " + OutputPath.shown(name));
            }
        }
    }
}
