package org.bichig.cache;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.bichig.finding.Finding;
import org.bichig.finding.Place;
import org.bichig.finding.Severity;
import org.bichig.finding.Subject;
import org.bichig.render.Fingerprint;

/**
 * A {@link LastBuild} as a file: the key of the build, what it read, how it went, what each file was made from, and a sum
 * of all that, by which damage shows.
 */
final class LastBuildFile {

    /** The sum at the end, in bytes. */
    private static final int SUM = 8;

    private static final int BUFFER = 1 << 16;

    private LastBuildFile() {}

    /**
     * @param key of the build: files of other builds are not read
     * @param program bichig itself, as a look at its files saw it
     */
    record Content(String key, Inputs program, Inputs inputs, LastBuild build) {}

    /** Writes it as it goes: of a large site it is dozens of megabytes. */
    static void write(Path file, Content content) throws IOException {
        CRC32C sum = new CRC32C();
        try (DataOutputStream whole = new DataOutputStream(Files.newOutputStream(file))) {
            DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(new CheckedOutputStream(whole, sum), BUFFER));
            text(out, content.key());
            write(out, content.program());
            write(out, content.inputs());
            out.writeInt(content.build().findings().size());
            for (Finding finding : content.build().findings()) {
                write(out, finding);
            }
            out.writeInt(content.build().files());
            text(out, content.build().seal());
            write(out, content.build().made());
            out.flush();
            whole.writeLong(sum.getValue());
        }
    }

    /** Empty when it is damaged, or of another build. */
    static Optional<Content> read(Path file, String key) throws IOException {
        if (!Files.exists(file) || !isSound(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            return text(in).equals(key) ? Optional.of(read(in, key)) : Optional.empty();
        }
    }

    /** Before anything in it is believed, lengths above all. */
    private static boolean isSound(Path file) throws IOException {
        long left = Files.size(file) - SUM;
        if (left < 0) {
            return false;
        }
        CRC32C sum = new CRC32C();
        byte[] buffer = new byte[BUFFER];
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            while (left > 0) {
                int length = (int) Math.min(left, buffer.length);
                in.readFully(buffer, 0, length);
                sum.update(buffer, 0, length);
                left -= length;
            }
            return in.readLong() == sum.getValue();
        }
    }

    private static Content read(DataInputStream in, String key) throws IOException {
        Inputs program = inputs(in);
        Inputs inputs = inputs(in);
        List<Finding> findings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            findings.add(finding(in));
        }
        return new Content(key, program, inputs, new LastBuild(findings, in.readInt(), text(in), made(in)));
    }

    private static void write(DataOutputStream out, Inputs inputs) throws IOException {
        out.writeInt(inputs.stamps().size());
        for (Map.Entry<String, Inputs.Stamp> stamp : inputs.stamps().entrySet()) {
            text(out, stamp.getKey());
            text(out, stamp.getValue().state());
            out.writeBoolean(stamp.getValue().settled());
            text(out, stamp.getValue().hash());
        }
    }

    private static Inputs inputs(DataInputStream in) throws IOException {
        SortedMap<String, Inputs.Stamp> stamps = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            stamps.put(text(in), new Inputs.Stamp(text(in), in.readBoolean(), text(in)));
        }
        return new Inputs(stamps, true);
    }

    /** Files of one kind have parts of the same names, which are written once. */
    private static void write(DataOutputStream out, SortedMap<String, Fingerprint> made) throws IOException {
        Map<List<String>, Integer> kinds = new LinkedHashMap<>();
        made.values().forEach(print -> kinds.putIfAbsent(print.names(), kinds.size()));
        out.writeInt(kinds.size());
        for (List<String> names : kinds.keySet()) {
            out.writeInt(names.size());
            for (String name : names) {
                text(out, name);
            }
        }
        out.writeInt(made.size());
        for (Map.Entry<String, Fingerprint> file : made.entrySet()) {
            text(out, file.getKey());
            out.writeInt(Objects.requireNonNull(kinds.get(file.getValue().names())));
            out.writeLong(file.getValue().ingredients());
            for (int i = 0; i < file.getValue().names().size(); i++) {
                out.writeLong(file.getValue().hash(i));
            }
        }
    }

    private static SortedMap<String, Fingerprint> made(DataInputStream in) throws IOException {
        List<List<String>> kinds = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            List<String> names = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                names.add(text(in));
            }
            kinds.add(List.copyOf(names));
        }
        SortedMap<String, Fingerprint> made = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String path = text(in);
            List<String> names = kinds.get(in.readInt());
            long ingredients = in.readLong();
            List<Long> hashes = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                hashes.add(in.readLong());
            }
            made.put(path, Fingerprint.of(names, hashes, ingredients));
        }
        return made;
    }

    private static void write(DataOutputStream out, Finding finding) throws IOException {
        text(out, finding.rule());
        text(out, finding.severity().name());
        text(out, finding.place().file());
        out.writeInt(finding.place().line());
        out.writeInt(finding.place().column());
        text(out, finding.message());
        text(out, finding.quoted());
        text(out, finding.mend());
        out.writeBoolean(finding.subject().isPresent());
        if (finding.subject().isPresent()) {
            Subject subject = finding.subject().get();
            text(out, subject.row());
            text(out, subject.column());
            text(out, subject.found());
            text(out, subject.expected());
        }
        optional(out, finding.acknowledged());
        optional(out, finding.acknowledgement());
    }

    private static Finding finding(DataInputStream in) throws IOException {
        return new Finding(
                text(in),
                Severity.valueOf(text(in)),
                new Place(text(in), in.readInt(), in.readInt()),
                text(in),
                text(in),
                text(in),
                in.readBoolean() ? Optional.of(new Subject(text(in), text(in), text(in), text(in))) : Optional.empty(),
                optional(in),
                optional(in));
    }

    private static void optional(DataOutputStream out, Optional<String> text) throws IOException {
        out.writeBoolean(text.isPresent());
        if (text.isPresent()) {
            text(out, text.get());
        }
    }

    private static Optional<String> optional(DataInputStream in) throws IOException {
        return in.readBoolean() ? Optional.of(text(in)) : Optional.empty();
    }

    /** Not {@code writeUTF}, which takes no more than 64 KB. */
    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
