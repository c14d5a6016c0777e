package org.bichig.page;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.bichig.model.Report;
import org.bichig.script.DateAndTime;
import org.bichig.script.Language;

/** What stands around an index page. */
record IndexFrames(PageContext context) {

    /**
     * A frame with the same page in every language.
     *
     * @param version where the language switch leads
     * @param twins whether these pages say the same
     */
    FrameBuilder frame(
            Language language, Address address, String title, Function<Language, Address> version, boolean twins) {
        FrameBuilder frame = new FrameBuilder(context, language, address, title);
        for (Language other : context.languages()) {
            if (twins) {
                frame.translation(other, version.apply(other));
            } else {
                frame.version(other, version.apply(other));
            }
        }
        frame.meta().column(title);
        return frame;
    }

    /** The page is as new as the newest report that it lists. */
    void dated(FrameBuilder frame, Words words, List<Report> reports) {
        reports.stream()
                .flatMap(report -> report.listedDate().stream())
                .max(Comparator.naturalOrder())
                .map(DateAndTime::date)
                .ifPresent(date -> frame.dated(words.date("updated", date)));
        frame.dated(words.fact("pageSource", context.settings().name()));
    }
}
