package org.bichig.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;

/**
 * Which files and folders of the output are bichig's: those of the manifest, and those of the journal of a run that did
 * not come to its end. A path may be recorded more than once, with the bytes it had and the bytes it was to have.
 *
 * @param written of the manifest that stands
 * @param interrupted of the journal
 */
record Ownership(Manifest written, Manifest interrupted) {

    static Ownership read(OutputFolder output, Workspace workspace, Published known, Findings findings)
            throws IOException {
        Manifest written = Manifest.EMPTY;
        if (output.holdsFile(OutputPath.MANIFEST)) {
            written = sound(known.read(output.read(OutputPath.MANIFEST)), output.place(OutputPath.MANIFEST), findings);
        }
        Manifest interrupted = Manifest.EMPTY;
        Path journal = workspace.journal();
        if (Files.isRegularFile(journal, LinkOption.NOFOLLOW_LINKS)) {
            interrupted = sound(
                    ManifestFormat.readJournal(Files.readAllBytes(journal)),
                    output.place(OutputPath.WORKSPACE + "/" + journal.getFileName()),
                    findings);
        }
        return new Ownership(written, interrupted);
    }

    private static Manifest sound(ManifestFormat.Reading reading, Place place, Findings findings) {
        if (reading instanceof ManifestFormat.Sound sound) {
            return sound.manifest();
        }
        String why = reading instanceof ManifestFormat.Damaged damaged ? damaged.why() : "";
        findings.add(Finding.warning(
                "manifest-damaged",
                place,
                "bichig's list of the files that it wrote cannot be used. " + why
                        + ". So nothing that an earlier build left here is removed.",
                "",
                "If pages of an earlier build must go, delete them by hand; the list is written anew."));
        return Manifest.EMPTY;
    }

    /** The files that may be bichig's and are not planned any more, each once. */
    SortedSet<String> pathsWithout(Manifest planned) {
        SortedSet<String> paths = new TreeSet<>(written.pathsWithout(planned));
        paths.addAll(interrupted.pathsWithout(planned));
        return paths;
    }

    SortedSet<String> folders() {
        SortedSet<String> folders = new TreeSet<>(written.folders());
        folders.addAll(interrupted.folders());
        return folders;
    }

    /** What is known of the file at a path; nothing if it is not bichig's. */
    List<Manifest.Entry> recorded(String path) {
        List<Manifest.Entry> entries = written.of(path);
        if (interrupted.files().isEmpty()) {
            return entries;
        }
        List<Manifest.Entry> all = new ArrayList<>(entries);
        all.addAll(interrupted.of(path));
        return all;
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

    /**
     * What the next run must know if this one is killed, and will not find in the manifest, be it still the old one or the new
     * one already.
     */
    Manifest besides(Manifest planned) {
        return planned.without(written).and(written.without(planned)).and(interrupted);
    }
}
