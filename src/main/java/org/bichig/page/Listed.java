package org.bichig.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.bichig.model.Report;
import org.bichig.model.Site;
import org.bichig.model.StandingPage;
import org.bichig.model.StatisticsReturn;
import org.bichig.pack.Digests;
import org.bichig.script.Language;
import org.bichig.statistics.Format;
import org.bichig.statistics.Indicator;
import org.bichig.statistics.Reading;

/**
 * Everything of a site that its lists show: indexes, comparisons, home pages, site maps, feeds. That is much less than the
 * site, and above all no text, so that after most edits none of their views need be made. Whatever such a view shows must be
 * among this, or it would not be made anew when that changes.
 */
final class Listed {

    /** Never part of UTF-8: so no two rows of facts look alike. */
    private static final byte END = (byte) 0xFF;

    private final MessageDigest all = Digests.sha256();
    private final Set<String> forms = new HashSet<>();

    private Listed() {}

    /** A hash of it. */
    static String hash(PageContext context) {
        Listed listed = new Listed();
        Site site = context.site();
        listed.fact(site.bichig());
        listed.fact(site.settings().toString());
        for (Language language : context.languages()) {
            Words words = context.words(language);
            listed.fact(language.tag());
            listed.fact(Boolean.toString(words.drafts()));
            // No order of a map may enter.
            listed.fact(new TreeMap<>(words.texts()).toString());
        }
        listed.fact(new TreeMap<>(site.indicators().forms()).toString());
        listed.fact(site.indicators().followed().toString());
        site.organs().forEach(organ -> listed.fact(organ.toString()));
        site.pages().forEach(page -> listed.page(page, context.languages()));
        site.reports().forEach(report -> listed.report(report, site, context.languages()));
        return HexFormat.of().formatHex(listed.all.digest());
    }

    private void page(StandingPage page, List<Language> languages) {
        fact(page.key());
        fact(page.title().toString());
        fact(page.date().toString());
        languages.forEach(language -> fact(Boolean.toString(page.isTranslatedInto(language))));
    }

    private void report(Report report, Site site, List<Language> languages) {
        fact(report.organ());
        fact(Integer.toString(report.year()));
        fact(report.title().toString());
        fact(report.metadata().toString());
        languages.forEach(language -> fact(Boolean.toString(report.isTranslatedInto(language))));
        report.statistics().map(StatisticsReturn::table).ifPresent(table -> form(table.format()));
        for (Indicator indicator : site.indicators().followed()) {
            reading(Readings.of(indicator, report));
        }
    }

    /** What the first report says of a form, all do, but for the year. */
    private void form(Format format) {
        fact(format.id());
        if (forms.add(format.id())) {
            fact(format.title().toString());
            fact(format.tables().toString());
        }
    }

    private void reading(Reading reading) {
        fact(reading.getClass().getSimpleName());
        if (reading instanceof Reading.Figure figure) {
            fact(figure.asTyped());
        } else if (reading instanceof Reading.Blank blank) {
            fact(blank.mark());
        }
    }

    private void fact(String fact) {
        all.update(fact.getBytes(StandardCharsets.UTF_8));
        all.update(END);
    }
}
