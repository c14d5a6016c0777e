package org.bichig.check;

import java.util.Locale;
import java.util.Set;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.model.Attachment;

/** Every file that a report offers for download is there. */
final class AttachmentsExist implements ReportRule {

    @Override
    public void check(OneReport report, Findings findings) {
        for (Attachment attachment : report.report().attachments()) {
            if (!report.files().contains(attachment.file())) {
                findings.add(Finding.error(
                        "missing-attachment",
                        attachment.place(),
                        "There is no file " + attachment.file() + " in the folder of this report.",
                        attachment.line(),
                        mend(report.report().folder(), attachment.file(), report.files())));
            }
        }
    }

    /**
     * A file that differs in upper and lower case only is the likeliest slip, and works on one computer alone.
     *
     * @param files those of the folder
     */
    static String mend(String folder, String name, Set<String> files) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return files.stream()
                .filter(file -> file.toLowerCase(Locale.ROOT).equals(wanted))
                .sorted()
                .findFirst()
                .map(file -> "Did you mean " + file + "? Upper and lower case are told apart on a web server.")
                .orElse("Put the file into " + folder + "files/, or take the line out.");
    }
}
