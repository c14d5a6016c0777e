package org.bichig.check;

import java.util.Locale;
import java.util.Set;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Place;
import org.bichig.model.ContentFile;
import org.bichig.model.Site;

/**
 * What is published beside a report is a document or a picture. A file that a browser runs (a page, a script, an SVG
 * picture) would act in the name of the site, and so would a program in the name of the government.
 */
final class AttachmentsAreDocuments implements SiteRule {

    private static final Set<String> DOCUMENTS = Set.of(
            "pdf", "ofd", "doc", "docx", "wps", "odt", "rtf", "txt", "xls", "xlsx", "et", "ods", "csv", "ppt", "pptx",
            "dps", "odp", "zip", "7z", "rar", "png", "jpg", "jpeg", "gif", "webp", "tif", "tiff", "mp3", "mp4");

    @Override
    public void check(Site site, Findings findings) {
        for (ContentFile file : site.files()) {
            String name = file.name();
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (!DOCUMENTS.contains(ending)) {
                findings.add(Finding.error(
                        "attachment-kind",
                        Place.wholeFile(file.source().toString().replace('\\', '/')),
                        "A file of this kind cannot be published: a reader's browser might run it.",
                        "",
                        "Offer it as PDF or OFD, in an office format, as a picture or packed (zip), or take it away."));
            }
        }
    }
}
