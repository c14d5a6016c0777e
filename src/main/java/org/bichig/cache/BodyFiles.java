package org.bichig.cache;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.bichig.load.BodyShelf;
import org.bichig.pack.Damaged;
import org.bichig.pack.Digests;
import org.bichig.pack.PackSource;

/**
 * Bodies as files, each named by a hash of all that it was made from. Which of them can be trusted stands in an index,
 * which is written when it is sure that nobody changed a file while it was read; the others are as good as not there.
 */
final class BodyFiles implements BodyShelf {

    private static final String INDEX = "index";

    private final Path folder;
    private final UnaryOperator<String> nameOf;
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Set<String> trusted;
    private final Set<String> used = new ConcurrentSkipListSet<>();

    /** @param nameOf gives the name of the file for the key of a body */
    BodyFiles(Path folder, UnaryOperator<String> nameOf) {
        this.folder = folder;
        this.nameOf = organ -> names.computeIfAbsent(organ, nameOf);
        this.trusted = index();
    }

    @Override
    public Optional<PackSource> find(String organ) {
        String name = nameOf.apply(organ);
        Path file = folder.resolve(name);
        if (!trusted.contains(name) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        used.add(name);
        return Optional.of(new Part(file));
    }

    @Override
    public Optional<PackSource> keep(String organ, Supplier<byte[]> packed) {
        String name = nameOf.apply(organ);
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            write(file, packed.get());
        } catch (IOException unwritable) {
            return Optional.empty();
        }
        used.add(name);
        return Optional.of(new Part(file));
    }

    /** The name of the file of a body. */
    String name(String organ) {
        return nameOf.apply(organ);
    }

    /** From now on what this build used can be trusted, and the rest can go. */
    void trustWhatWasUsed() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        if (!used.equals(trusted)) {
            String names = String.join("\n", used);
            write(folder.resolve(INDEX), (Digests.sha256(names) + "\n" + names).getBytes(StandardCharsets.UTF_8));
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (!used.contains(name) && !name.equals(INDEX)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Set<String> index() {
        try {
            String[] parts = Files.readString(folder.resolve(INDEX)).split("\n", 2);
            return parts.length == 2 && Digests.sha256(parts[1]).equals(parts[0])
                    ? new TreeSet<>(List.of(parts[1].split("\n")))
                    : Set.of();
        } catch (IOException unreadable) {
            return Set.of();
        }
    }

    private void write(Path file, byte[] bytes) throws IOException {
        Path whole = Files.createTempFile(folder, "new", "");
        try {
            Files.write(whole, bytes);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /** Reads a part of a file, which is open no longer than that takes: there may be thousands. */
    private record Part(Path file) implements PackSource {

        @Override
        public byte[] read(long from, int length) {
            try (FileChannel channel = FileChannel.open(file)) {
                // Before room is made for it: a damaged length may be any number.
                if (length < 0 || from + length > channel.size()) {
                    throw new EOFException(file + " is shorter than it was");
                }
                ByteBuffer bytes = ByteBuffer.allocate(length);
                while (bytes.hasRemaining()) {
                    if (channel.read(bytes, from + bytes.position()) < 0) {
                        throw new EOFException(file + " became shorter");
                    }
                }
                return bytes.array();
            } catch (IOException unreadable) {
                throw new Damaged("what was kept of a body cannot be read", unreadable);
            }
        }
    }
}
