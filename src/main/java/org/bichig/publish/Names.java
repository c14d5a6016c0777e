package org.bichig.publish;

import java.nio.file.InvalidPathException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/** Watches over the addresses of one publication: each is safe, and no two are one file on any system. */
final class Names {

    private final OutputFolder output;
    private final Findings findings;
    private final Map<String, Name> taken = new HashMap<>();

    /** @param file the file for whose sake the name is taken; itself, or one below it */
    private record Name(String path, String file) {
        boolean isFolder() {
            return !path.equals(file);
        }
    }

    Names(OutputFolder output, Findings findings) {
        this.output = output;
        this.findings = findings;
    }

    /** Whether a file may have this path; if not, the finding says why. */
    boolean admit(String path) {
        Optional<String> problem = OutputPath.problem(path).or(() -> spellingProblem(path));
        if (problem.isPresent()) {
            String shown = OutputPath.shown(path);
            findings.add(Finding.error(
                    "unsafe-address",
                    output.place(shown),
                    "The address “" + shown + "” " + problem.get() + ".",
                    shown,
                    "Give the file or the page another name."));
            return false;
        }
        // Not Stream.allMatch with a side effect: the folders before the file, and the first clash ends it.
        for (String folder : OutputPath.foldersTo(path)) {
            if (!take(folder, path)) {
                return false;
            }
        }
        return take(path, path);
    }

    private boolean take(String path, String file) {
        Name name = new Name(path, file);
        Name other = taken.putIfAbsent(OutputPath.fold(path), name);
        if (other == null
                || (other.isFolder() && name.isFolder() && other.path().equals(path))) {
            return true;
        }
        findings.add(clash(path, file, other));
        return false;
    }

    private Finding clash(String path, String file, Name other) {
        if (other.file().equals(file)) {
            return Finding.error(
                    "address-clash",
                    output.place(file),
                    "Two files have the address “" + file + "”.",
                    file,
                    "Give one of them another name.");
        }
        String why = other.path().equals(path)
                ? "“" + path + "” would have to be a file and a folder."
                : "on some systems “" + path + "” and “" + other.path() + "” are one name.";
        return Finding.error(
                "name-clash",
                output.place(file),
                "“" + file + "” and “" + other.file() + "” cannot stand beside each other: " + why,
                file,
                "Give one of them another name, or spell their folders alike.");
    }

    /** A system whose file names are not Unicode, such as Linux without a locale, may be unable to spell a path. */
    private Optional<String> spellingProblem(String path) {
        try {
            output.resolve(path);
            return Optional.empty();
        } catch (InvalidPathException unspellable) {
            return Optional.of("cannot be spelled in the encoding of file names of this system (on Linux, set "
                    + "LC_ALL=C.UTF-8)");
        }
    }

    /** The planned file whose name some systems take for this one. */
    Optional<String> alike(String path) {
        return Optional.ofNullable(taken.get(OutputPath.fold(path)))
                .map(Name::path)
                .filter(other -> !other.equals(path));
    }

    boolean isPlanned(String path) {
        return taken.getOrDefault(OutputPath.fold(path), new Name("", ""))
                .path()
                .equals(path);
    }
}
