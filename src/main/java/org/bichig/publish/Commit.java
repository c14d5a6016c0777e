package org.bichig.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Carries out a {@link Plan}. The order of the steps is the guarantee; each comment says what a kill after the step
 * leaves. At every moment the manifest and the journal together name all that is bichig's; the journal names only what is
 * not in the old manifest and in the new one, so that a small change of a large site costs little.
 */
final class Commit {

    private final Disk disk;
    private final OutputFolder output;
    private final Workspace workspace;
    private final Ownership ownership;
    private final Names names;

    Commit(Disk disk, OutputFolder output, Workspace workspace, Ownership ownership, Names names) {
        this.disk = disk;
        this.output = output;
        this.workspace = workspace;
        this.ownership = ownership;
        this.names = names;
    }

    PublishResult carryOut(Plan plan) throws IOException {
        byte[] manifest = ManifestFormat.write(plan.manifest());
        boolean manifestStands = output.holdsFile(OutputPath.MANIFEST) && output.holds(OutputPath.MANIFEST, manifest);
        List<Plan.Placed> moves = plan.moves();
        List<String> removed = new ArrayList<>();
        if (!manifestStands || !moves.isEmpty()) {
            // The site as it was; the staged files are cleared by the next run.
            moveDurably(ManifestFormat.write(ownership.besides(plan.manifest())), workspace.journal());

            // Addresses that are no longer produced are gone before their time, the others are as they were.
            removeFiles(plan.inTheWay(), removed);
            removeFolders(plan.foldersInTheWay());
            for (String folder : plan.newFolders()) {
                disk.makeFolder(output.resolve(folder));
            }

            // Some addresses are new, some old. Manifest and journal know the hashes of both.
            for (Plan.Placed file : moves) {
                disk.moveOver(
                        file.staged().orElseThrow(), output.resolve(file.entry().path()));
            }

            // The new site, and beside it old files, which the manifest no longer names but the journal does.
            if (!manifestStands) {
                moveDurably(manifest, output.resolve(OutputPath.MANIFEST));
            }
        }
        removeFiles(plan.removals(), removed);
        removeFolders(plan.deserted());

        // The new site alone. Without the journal, nothing but the manifest's files is bichig's.
        workspace.clearJournal();
        return new PublishResult(
                true,
                moves.stream().map(file -> file.entry().path()).sorted().toList(),
                removed.stream().sorted().toList(),
                plan.files() - moves.size(),
                Seal.of(manifest));
    }

    private void moveDurably(byte[] bytes, Path target) throws IOException {
        disk.moveOver(workspace.stageDurably(bytes), target);
    }

    private void removeFiles(Iterable<String> paths, List<String> removed) throws IOException {
        for (String path : paths) {
            Optional<String> alike = names.alike(path);
            // Where case does not count, zh/a has just been written over Zh/a.
            if (alike.isEmpty() || !output.isSame(path, alike.get())) {
                disk.delete(output.resolve(path));
                removed.add(path);
            }
        }
    }

    private void removeFolders(List<String> innermostFirst) throws IOException {
        for (String folder : innermostFirst) {
            if (output.holdsFolder(folder)) {
                try {
                    disk.delete(output.resolve(folder));
                } catch (DirectoryNotEmptyException foreignFilesInside) {
                    // They keep their folder.
                }
            }
        }
    }
}
