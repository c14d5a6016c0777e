package org.bichig.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.bichig.statistics.Format;

/**
 * The table formats that bichig brings, read when first asked for, and those of the site, {@code formats/*.yaml}. May be
 * shared between threads.
 */
final class FormatLibrary {

    static final String FOLDER = "formats/";
    private static final String ENDING = ".yaml";
    private static final List<String> BUILT_IN = List.of("form-2014", "form-2019", "form-2021");

    private final Map<String, Format> read = new LinkedHashMap<>();
    private final Set<String> broken = new LinkedHashSet<>();

    private FormatLibrary() {}

    /** Those that bichig brings and those of the site; what is wrong with the latter is found at once. */
    static FormatLibrary of(ContentFolder content, Findings findings) {
        FormatLibrary library = new FormatLibrary();
        for (String name : content.list(FOLDER)) {
            if (name.endsWith(ENDING)) {
                library.add(name.substring(0, name.length() - ENDING.length()), content, findings);
            } else {
                content.warnIfStray(FOLDER, name, List.of("ID.yaml"), findings);
            }
        }
        return library;
    }

    synchronized List<String> ids() {
        List<String> ids = new ArrayList<>(BUILT_IN);
        ids.addAll(read.keySet().stream().filter(id -> !BUILT_IN.contains(id)).toList());
        return ids;
    }

    synchronized Optional<Format> find(String id) {
        if (BUILT_IN.contains(id)) {
            return Optional.of(read.computeIfAbsent(id, FormatLibrary::builtIn));
        }
        return Optional.ofNullable(read.get(id));
    }

    /** Whether the site has a format of this name that cannot be read, so that more need not be said about it. */
    boolean isBroken(String id) {
        return broken.contains(id);
    }

    private void add(String id, ContentFolder content, Findings findings) {
        if (BUILT_IN.contains(id)) {
            findings.add(Finding.error(
                    "format-id",
                    Place.wholeFile(content.shown(FOLDER + id + ENDING)),
                    "bichig brings a format “" + id + "” of its own, and what that means is the same on every site.",
                    "",
                    "Give your format another name: rename the file, and change id in it."));
            return;
        }
        Optional<Format> format = content.fields(FOLDER + id + ENDING, FormatShapes.FORMAT, findings)
                .flatMap(fields -> FormatBinder.bind(fields, id));
        format.ifPresentOrElse(sound -> read.put(id, sound), () -> broken.add(id));
    }

    private static Format builtIn(String id) {
        String path = FOLDER + id + ENDING;
        Findings findings = new Findings();
        Optional<Format> format = FormatBinder.bind(Resources.fields(path, FormatShapes.FORMAT, findings), id);
        Resources.requireSound(path, findings);
        return format.orElseThrow();
    }
}
