package org.bichig.publish;

import java.nio.file.InvalidPathException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/** Watches over the addresses of one publication: each is safe, and no two are one file on any system. */
final class Names {

    private final OutputFolder output;
    private final Findings findings;

    /** By what every system takes for the same. */
    private final Map<String, String> files = new HashMap<>();

    private final Map<String, Name> folders = new HashMap<>();

    /** The folders that clash with nothing. */
    private final Set<String> planned = new HashSet<>();

    /** @param file for whose sake the name is taken: itself, or the first one below it */
    private record Name(String path, String file) {}

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
        String inside = OutputPath.folderOf(path);
        if (!inside.isEmpty() && !planned.contains(inside)) {
            for (String folder : OutputPath.foldersTo(path)) {
                if (!takeFolder(folder, path)) {
                    return false;
                }
            }
        }
        return takeFile(path);
    }

    private boolean takeFolder(String folder, String file) {
        String folded = OutputPath.fold(folder);
        Name other = folders.putIfAbsent(folded, new Name(folder, file));
        Optional<Name> clashing = Optional.ofNullable(other)
                .filter(name -> !name.path().equals(folder))
                .or(() -> Optional.ofNullable(files.get(folded)).map(name -> new Name(name, name)));
        clashing.ifPresent(name -> findings.add(clash(folder, file, name)));
        if (clashing.isPresent()) {
            return false;
        }
        planned.add(folder);
        return true;
    }

    private boolean takeFile(String path) {
        String folded = OutputPath.fold(path);
        String other = files.putIfAbsent(folded, path);
        Optional<Name> clashing = Optional.ofNullable(other)
                .map(name -> new Name(name, name))
                .or(() -> Optional.ofNullable(folders.get(folded)));
        clashing.ifPresent(name -> findings.add(clash(path, path, name)));
        return clashing.isEmpty();
    }

    /** All that the files need, each before what is in it. */
    SortedSet<String> folders() {
        return new TreeSet<>(planned);
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
        String folded = OutputPath.fold(path);
        return Optional.ofNullable(files.get(folded))
                .or(() -> Optional.ofNullable(folders.get(folded)).map(Name::path))
                .filter(other -> !other.equals(path));
    }

    /** Whether files are planned below it. */
    boolean isFolder(String path) {
        return planned.contains(path);
    }
}
