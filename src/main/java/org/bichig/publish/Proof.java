package org.bichig.publish;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/** Holds files that were made anew against the site that stands, byte by byte. Changes nothing. */
final class Proof {

    private final OutputFolder output;
    private final Findings findings;
    private final Set<String> expected = new HashSet<>();

    Proof(OutputFolder output, Findings findings) {
        this.output = output;
        this.findings = findings;
    }

    void hold(OutputFile file) throws IOException {
        expected.add(file.path());
        Content content = file.content().get();
        if (!output.holdsFile(file.path())) {
            differs(file.path(), "This file is missing from the site.");
        } else if (!output.holds(file.path(), content)) {
            differs(file.path(), "This file is not what a clean build makes.");
        }
    }

    /** @param ownership what bichig takes for its own there */
    void noMoreThanThese(Ownership ownership) throws IOException {
        for (String path : ownership.pathsWithout(Manifest.EMPTY)) {
            if (!expected.contains(path) && output.holdsFile(path)) {
                differs(path, "bichig keeps this file in the site, and a clean build does not make it.");
            }
        }
    }

    private void differs(String path, String what) {
        findings.add(Finding.error(
                "not-proved",
                output.place(path),
                what,
                "",
                "Build with --clean, which makes it right, and please report this: it is a fault of bichig, unless somebody "
                        + "changed the file, or the content, in this very moment."));
    }
}
