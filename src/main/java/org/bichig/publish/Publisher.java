package org.bichig.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/**
 * Writes a site into a folder, so that it can be stopped at any moment. {@link Commit} shows the order of the steps, and
 * what a kill between two of them leaves.
 *
 * <p>That holds for a process that ends, however it ends. After a loss of power it holds as far as the file system keeps
 * the order of a file's writing and its moving; the next run compares every file and mends the rest.
 */
public final class Publisher {

    private static final int MOST_TOGETHER = 256;

    private final Path output;
    private final List<Path> sources;
    private final Disk disk;
    private final boolean trustTimes;

    /**
     * @param output the folder of the site; it is made if it is not there
     * @param sources the folders that are read (content, templates), which the output may neither hold nor lie in
     */
    public Publisher(Path output, List<Path> sources) {
        this(output, sources, new RealDisk(), false);
    }

    Publisher(Path output, List<Path> sources, Disk disk, boolean trustTimes) {
        this.output = output;
        this.sources = List.copyOf(sources);
        this.disk = disk;
        this.trustTimes = trustTimes;
    }

    /**
     * The same, but a published file whose hash is known to be right and that has the right length is not read again if the file
     * system says that it was last changed before the manifest was written. For the small, frequent build; one that must
     * be beyond doubt, such as after a loss of power, should read every byte.
     */
    public Publisher trustingTimes() {
        return new Publisher(output, sources, disk, true);
    }

    /**
     * Makes the site consist of these files. Each is asked for its content and staged before the next is taken, so that
     * they may be rendered on the way and need not fit the memory together.
     *
     * @param files every file of the site, not only those that may have changed; gone through once
     * @param findings is given what stands in the way (then nothing is changed) and what the webmaster should know
     * @throws PublishException if the machine fails
     */
    public PublishResult publish(Iterable<OutputFile> files, Findings findings) {
        return publish(files, Published.nothing(), findings);
    }

    /**
     * The same.
     *
     * @param known what is known of the site that stands, so that its manifest need not be read again if it is the same
     */
    public PublishResult publish(Iterable<OutputFile> files, Published known, Findings findings) {
        Findings own = new Findings();
        try {
            Optional<OutputFolder> folder = new OutputGate(output, sources, disk).open(own);
            return folder.isPresent() ? publish(folder.get(), files, known, own) : PublishResult.blocked();
        } catch (IOException failure) {
            throw new PublishException(output, failure);
        } finally {
            findings.addAll(own.sorted());
        }
    }

    /**
     * What a publication left; nothing if another one has been here since.
     *
     * @param seal of that publication, from its result
     */
    public Published published(String seal) {
        try {
            OutputFolder folder = new OutputFolder(output, output.toString());
            return Files.isDirectory(output)
                    ? manifest(folder, seal)
                            .map(manifest -> new Published(seal, manifest))
                            .orElse(Published.nothing())
                    : Published.nothing();
        } catch (IOException unreadable) {
            // Publishing will say why, if it matters.
            return Published.nothing();
        }
    }

    /** Whether a file that a publication left is there, byte for byte. Reads it. */
    public boolean holds(Published left, String path) {
        try {
            OutputFolder folder = new OutputFolder(output, output.toString());
            Optional<Manifest.Entry> entry = left.entry(path);
            return entry.isPresent() && folder.holdsFile(path) && folder.holds(entry.get());
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static Optional<Manifest> manifest(OutputFolder folder, String seal) throws IOException {
        if (!folder.holdsFile(OutputPath.MANIFEST)) {
            return Optional.empty();
        }
        byte[] bytes = folder.read(OutputPath.MANIFEST);
        return Seal.of(bytes).equals(seal) && ManifestFormat.readManifest(bytes) instanceof ManifestFormat.Sound sound
                ? Optional.of(sound.manifest())
                : Optional.empty();
    }

    /**
     * Whether the site stands exactly as a publication left it: every file that it wrote is there, and nobody has touched
     * one since, as far as the times tell that the file system keeps. Where they leave a doubt, the file is read. Changes
     * nothing.
     *
     * @param seal of that publication, from its result
     */
    public boolean stands(String seal) {
        try {
            Optional<OutputFolder> folder = Files.isDirectory(output)
                    ? new OutputGate(output, sources, disk).open(new Findings())
                    : Optional.empty();
            return folder.isPresent() && stands(folder.get(), seal);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Holds files made anew against the site that stands. What differs is among the findings. Changes nothing.
     *
     * @param files every file that the site should consist of
     * @throws PublishException if the machine fails
     */
    public PublishResult prove(Iterable<OutputFile> files, Findings findings) {
        Findings own = new Findings();
        try {
            Optional<OutputFolder> folder = new OutputGate(output, sources, disk).open(own);
            if (folder.isEmpty()) {
                return PublishResult.blocked();
            }
            Proof proof = new Proof(folder.get(), own);
            for (OutputFile file : files) {
                proof.hold(file);
            }
            proof.noMoreThanThese(
                    Ownership.read(folder.get(), new Workspace(disk, folder.get()), Published.nothing(), own));
            return own.hasErrors() ? PublishResult.blocked() : PublishResult.NOTHING_WRITTEN;
        } catch (IOException failure) {
            throw new PublishException(output, failure);
        } finally {
            findings.addAll(own.sorted());
        }
    }

    private boolean stands(OutputFolder folder, String seal) throws IOException {
        Optional<Manifest> manifest = manifest(folder, seal);
        if (manifest.isEmpty()) {
            return false;
        }
        Workspace workspace = new Workspace(disk, folder);
        Optional<OutputLock> lock = OutputLock.take(disk, workspace);
        if (lock.isEmpty()) {
            return false;
        }
        OutputLock held = lock.get();
        try (held) {
            if (Files.exists(workspace.journal(), LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            ChangeTimes times = ChangeTimes.sinceLastRun(folder, workspace);
            // The file system answers several at a time.
            return manifest.get().files().parallelStream().allMatch(entry -> stands(folder, times, entry));
        }
    }

    private static boolean stands(OutputFolder folder, ChangeTimes times, Manifest.Entry entry) {
        try {
            return times.isUntouched(entry) || folder.holdsFile(entry.path()) && folder.holds(entry);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private PublishResult publish(OutputFolder folder, Iterable<OutputFile> files, Published known, Findings findings)
            throws IOException {
        Workspace workspace = new Workspace(disk, folder);
        Optional<OutputLock> lock = OutputLock.take(disk, workspace);
        if (lock.isEmpty()) {
            findings.add(Finding.error(
                    "output-busy",
                    folder.place(),
                    "Another build is writing this folder.",
                    "",
                    "Wait until it has finished, then build again."));
            return PublishResult.blocked();
        }
        OutputLock held = lock.get();
        try (held;
                workspace) {
            workspace.clear();
            return publish(folder, workspace, files, known, findings);
        }
    }

    private PublishResult publish(
            OutputFolder folder, Workspace workspace, Iterable<OutputFile> files, Published known, Findings findings)
            throws IOException {
        Ownership ownership = Ownership.read(folder, workspace, known, findings);
        ChangeTimes times = trustTimes ? ChangeTimes.sinceLastRun(folder, workspace) : ChangeTimes.distrusted(folder);
        Names names = new Names(folder, findings);
        Intake intake = new Intake(folder, workspace, ownership, times, names, findings);
        List<OutputFile> together = new ArrayList<>();
        for (OutputFile file : files) {
            together.add(file);
            // Bytes that are at hand are let go of before the next are made.
            if (file.made() || together.size() == MOST_TOGETHER) {
                intake.take(together);
                together.clear();
            }
        }
        intake.take(together);
        if (findings.hasErrors()) {
            return PublishResult.blocked();
        }
        return new Commit(disk, folder, workspace, ownership, names).carryOut(intake.plan());
    }
}
