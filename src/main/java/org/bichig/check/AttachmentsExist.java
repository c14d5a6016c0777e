package org.bichig.check;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.model.Attachment;
import org.bichig.model.Report;
import org.bichig.model.Site;

/** Every file that a report offers for download is there. */
final class AttachmentsExist implements Rule {

    @Override
    public void check(Site site, Findings findings) {
        Set<String> files =
                site.files().stream().map(file -> file.owner() + file.name()).collect(Collectors.toUnmodifiableSet());
        for (Report report : site.reports()) {
            for (Attachment attachment : report.attachments()) {
                if (!files.contains(report.folder() + attachment.file())) {
                    findings.add(Finding.error(
                            "missing-attachment",
                            attachment.place(),
                            "There is no file " + attachment.file() + " in the folder of this report.",
                            attachment.line(),
                            mend(report.folder(), attachment.file(), files)));
                }
            }
        }
    }

    /** A file that differs in upper and lower case only is the likeliest slip, and works on one computer alone. */
    static String mend(String folder, String name, Set<String> files) {
        String wanted = (folder + name).toLowerCase(Locale.ROOT);
        return files.stream()
                .filter(file -> file.toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .map(file -> "Did you mean " + file.substring(folder.length())
                        + "? Upper and lower case are told apart on a web server.")
                .orElse("Put the file into " + folder + "files/, or take the line out.");
    }
}
