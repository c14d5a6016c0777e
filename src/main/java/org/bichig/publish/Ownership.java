package org.bichig.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;

/**
 * Which files and folders of the output are bichig's: those of the manifest, and those of the journal of a run that did
 * not come to its end. A path may be recorded more than once, with the bytes it had and the bytes it was to have.
 */
final class Ownership {

    private final SortedMap<String, List<Manifest.Entry>> files = new TreeMap<>();
    private final SortedSet<String> folders = new TreeSet<>();

    private Ownership() {}

    static Ownership read(OutputFolder output, Workspace workspace, Findings findings) throws IOException {
        Ownership ownership = new Ownership();
        if (output.holdsFile(OutputPath.MANIFEST)) {
            ownership.add(
                    ManifestFormat.readManifest(output.read(OutputPath.MANIFEST)),
                    output.place(OutputPath.MANIFEST),
                    findings);
        }
        Path journal = workspace.journal();
        if (Files.isRegularFile(journal, LinkOption.NOFOLLOW_LINKS)) {
            ownership.add(
                    ManifestFormat.readJournal(Files.readAllBytes(journal)),
                    output.place(OutputPath.WORKSPACE + "/" + journal.getFileName()),
                    findings);
        }
        return ownership;
    }

    private void add(ManifestFormat.Reading reading, Place place, Findings findings) {
        if (reading instanceof ManifestFormat.Sound sound) {
            folders.addAll(sound.manifest().folders());
            for (Manifest.Entry entry : sound.manifest().files()) {
                files.computeIfAbsent(entry.path(), path -> new ArrayList<>()).add(entry);
            }
        } else if (reading instanceof ManifestFormat.Damaged damaged) {
            findings.add(Finding.warning(
                    "manifest-damaged",
                    place,
                    "bichig's list of the files that it wrote cannot be used. " + damaged.why()
                            + ". So nothing that an earlier build left here is removed.",
                    "",
                    "If pages of an earlier build must go, delete them by hand; the list is written anew."));
        }
    }

    /** Every file that may be bichig's, in the order of the paths. */
    Iterable<String> paths() {
        return files.keySet();
    }

    SortedSet<String> folders() {
        return folders;
    }

    /** What is known of the file at a path; nothing if it is not bichig's. */
    List<Manifest.Entry> recorded(String path) {
        return List.copyOf(files.getOrDefault(path, List.of()));
    }

    /** Whether the file that stands at the path holds the bytes that bichig gave it. */
    boolean isAsWritten(OutputFolder output, String path) throws IOException {
        for (Manifest.Entry entry : recorded(path)) {
            if (output.holds(entry)) {
                return true;
            }
        }
        return false;
    }

    /** This and what is about to be written: what the next run must know if this one is killed. */
    Manifest with(Manifest planned) {
        SortedSet<String> allFolders = new TreeSet<>(folders);
        allFolders.addAll(planned.folders());
        List<Manifest.Entry> all = new ArrayList<>(planned.files());
        files.values().forEach(all::addAll);
        return new Manifest(allFolders, all);
    }
}
