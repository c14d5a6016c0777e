package org.bichig.load;

import java.nio.file.Path;
import java.util.Optional;
import org.bichig.finding.Findings;
import org.bichig.model.Audit;

/** Reads the result of an audit from wherever the user keeps it. */
public final class AuditLoader {

    /** The name that it has within the content. */
    public static final String FILE = AuditBinder.FILE;

    private AuditLoader() {}

    /** The audit; empty when the findings say why there is none. */
    public static Optional<Audit> load(Path file, Findings findings) {
        Path folder = file.getParent();
        ContentFolder around = new ContentFolder(folder == null ? Path.of("") : folder);
        return around.fields(String.valueOf(file.getFileName()), findings)
                .flatMap(AuditBinder::bind)
                .filter(audit -> !findings.hasErrors());
    }
}
