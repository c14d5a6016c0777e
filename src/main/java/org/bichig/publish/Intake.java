package org.bichig.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.publish.OutputFolder.Kind;
import org.bichig.publish.OutputFolder.Standing;

/**
 * Takes the files of a site, compares each with what stands at its address, stages the bytes that differ, and
 * lets go of them. Changes nothing that a reader of the site could see.
 */
final class Intake {

    private final OutputFolder output;
    private final Workspace workspace;
    private final Ownership ownership;
    private final ChangeTimes times;
    private final Findings findings;
    private final Names names;
    private final List<Plan.Placed> files = new ArrayList<>();

    /** Told only when it is known that the site is published at all. */
    private final List<Finding> edits = new ArrayList<>();

    private final SortedSet<String> inTheWay = new TreeSet<>();
    private final SortedSet<String> foldersInTheWay = new TreeSet<>();

    Intake(
            OutputFolder output,
            Workspace workspace,
            Ownership ownership,
            ChangeTimes times,
            Names names,
            Findings findings) {
        this.output = output;
        this.workspace = workspace;
        this.ownership = ownership;
        this.times = times;
        this.names = names;
        this.findings = findings;
    }

    /** Takes files in their order, of which it first asks the file system together: it answers several at a time. */
    void take(List<OutputFile> together) throws IOException {
        List<OutputFile> admitted =
                together.stream().filter(file -> names.admit(file.path())).toList();
        List<Optional<Manifest.Entry>> untouched;
        try {
            untouched = admitted.parallelStream().map(this::untouched).toList();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        for (int i = 0; i < admitted.size(); i++) {
            take(admitted.get(i), untouched.get(i));
        }
    }

    private void take(OutputFile file, Optional<Manifest.Entry> untouched) throws IOException {
        if (untouched.isPresent()) {
            replace(file, untouched.get());
            return;
        }
        Standing standing = output.look(file.path());
        switch (standing.kind()) {
            case NOTHING -> stage(file, file.content().get());
            case LINK -> refuseLink(standing.path());
            case FOLDER -> {
                claimFolder(standing.path());
                stage(file, file.content().get());
            }
            case FILE -> {
                if (standing.path().equals(file.path())) {
                    replace(file);
                } else {
                    claimFile(standing.path());
                    stage(file, file.content().get());
                }
            }
        }
    }

    /** What stands at the address of a file, if it is known to be just what bichig wrote there. */
    private Optional<Manifest.Entry> untouched(OutputFile file) {
        try {
            if (!file.sha256().isEmpty()) {
                for (Manifest.Entry entry : ownership.recorded(file.path())) {
                    if (times.isUntouched(entry)) {
                        return Optional.of(entry);
                    }
                }
            }
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void replace(OutputFile file, Manifest.Entry untouched) throws IOException {
        if (untouched.sha256().equals(Sha256.read(file.sha256()))) {
            files.add(new Plan.Placed(untouched, file.phase(), Optional.empty()));
        } else {
            stage(file, file.content().get());
        }
    }

    private void replace(OutputFile file) throws IOException {
        Optional<Manifest.Entry> same = published(file);
        if (same.isPresent()) {
            files.add(new Plan.Placed(same.get(), file.phase(), Optional.empty()));
            return;
        }
        Content content = file.content().get();
        if (output.holds(file.path(), content)) {
            // Also where the file is not recorded as ours: with these bytes it does no harm to call it so.
            files.add(new Plan.Placed(Manifest.Entry.of(file, content), file.phase(), Optional.empty()));
            return;
        }
        if (ownership.recorded(file.path()).isEmpty()) {
            refuseForeign(file.path());
            return;
        }
        if (!ownership.isAsWritten(output, file.path())) {
            edits.add(Finding.warning(
                    "overwritten-edit",
                    output.place(file.path()),
                    "This file was changed by hand after bichig wrote it; the change is lost, because bichig wrote it anew.",
                    "",
                    "Make the change in content/ or templates/ instead."));
        }
        stage(file, content);
    }

    private Optional<Manifest.Entry> published(OutputFile file) throws IOException {
        // Bytes that are at hand are compared sooner than a hash is made.
        if (!file.sha256().isEmpty() && !file.made()) {
            for (Manifest.Entry entry : ownership.recorded(file.path())) {
                if (entry.sha256().equals(Sha256.read(file.sha256())) && output.holds(entry)) {
                    return Optional.of(entry);
                }
            }
        }
        return Optional.empty();
    }

    private void stage(OutputFile file, Content content) throws IOException {
        // After an error nothing will be published, but the other errors are still looked for.
        if (!findings.hasErrors()) {
            Path staged = workspace.stage(content);
            files.add(new Plan.Placed(Manifest.Entry.of(file, content), file.phase(), Optional.of(staged)));
        }
    }

    /** A file stands where a folder must come: an old file of ours may go. */
    private void claimFile(String path) throws IOException {
        if (ownership.isAsWritten(output, path)) {
            inTheWay.add(path);
        } else {
            refuseForeign(path);
        }
    }

    /** A folder stands where a file must come: it may go if all that it holds, itself included, is ours. */
    private void claimFolder(String path) throws IOException {
        Path folder = output.resolve(path);
        SortedSet<String> owned = ownership.folders();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
                String name = name(below);
                if (attributes.isOther()) {
                    // A junction of Windows, which this walk would follow.
                    refuseLink(name);
                    return FileVisitResult.SKIP_SUBTREE;
                }
                foldersInTheWay.add(name);
                if (owned.contains(name)) {
                    return FileVisitResult.CONTINUE;
                }
                refuseForeign(name);
                return FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path below, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    claimFile(name(below));
                } else {
                    refuseLink(name(below));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private String name(Path file) {
        return output.root()
                .relativize(file)
                .toString()
                .replace(file.getFileSystem().getSeparator(), "/");
    }

    private void refuseLink(String path) {
        findings.add(Finding.error(
                "output-link",
                output.place(path),
                "This is a link (or another special file), and bichig must write here. It follows no links inside the "
                        + "site, since they may lead to files that are not the site's.",
                path,
                "Remove the link, or let the site be written to a folder of its own."));
    }

    private void refuseForeign(String path) {
        findings.add(Finding.error(
                "foreign-file",
                output.place(path),
                "bichig must write here, but what stands here is not known to be bichig's. Nothing was published, so that "
                        + "nothing of yours is lost.",
                path,
                "Move it elsewhere, or delete it if it is only an old page of the site."));
    }

    /** What is to be done, once every file has been taken. Only meaningful if there are no errors among the findings. */
    Plan plan() throws IOException {
        findings.addAll(edits);
        files.sort(Comparator.comparing(file -> file.entry().path()));
        SortedSet<String> needed = names.folders();
        SortedSet<String> owned = ownership.folders();
        List<String> newFolders = new ArrayList<>();
        SortedSet<String> ours = new TreeSet<>();
        for (String folder : needed) {
            if (!output.hasFolder(folder)) {
                newFolders.add(folder);
                ours.add(folder);
            } else if (owned.contains(folder)) {
                ours.add(folder);
            }
        }
        SortedSet<String> deserted = new TreeSet<>(owned);
        deserted.removeAll(needed);
        deserted.removeAll(foldersInTheWay);
        Manifest manifest =
                new Manifest(ours, files.stream().map(Plan.Placed::entry).toList());
        return new Plan(
                files.stream()
                        .filter(file -> file.staged().isPresent())
                        .sorted(Comparator.comparing(Plan.Placed::phase))
                        .toList(),
                files.size(),
                inTheWay,
                removals(manifest),
                innermostFirst(foldersInTheWay),
                newFolders,
                innermostFirst(deserted),
                manifest);
    }

    /** A folder sorts before all that is in it. */
    private static List<String> innermostFirst(SortedSet<String> folders) {
        return folders.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private List<String> removals(Manifest planned) throws IOException {
        List<String> removals = new ArrayList<>();
        for (String path : ownership.pathsWithout(planned)) {
            if (names.isFolder(path) || inTheWay.contains(path)) {
                continue;
            }
            Standing standing = output.look(path);
            boolean isFile = standing.equals(new Standing(path, Kind.FILE));
            if (isFile && ownership.isAsWritten(output, path)) {
                removals.add(path);
            } else if (isFile || standing.kind() == Kind.LINK) {
                // Where a folder stands now, or a file on the way, the old file is gone already.
                findings.add(Finding.warning(
                        "kept-foreign-file",
                        output.place(path),
                        "bichig no longer makes this file, but somebody changed it after bichig wrote it. So it was kept, "
                                + "and from now on it is yours.",
                        "",
                        "Delete it if nobody needs it."));
            }
        }
        return removals;
    }
}
