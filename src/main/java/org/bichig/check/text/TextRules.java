package org.bichig.check.text;

import java.util.List;
import org.bichig.finding.Findings;
import org.bichig.model.Report;
import org.bichig.model.Site;

/** All rules about wording, in the order in which they run. Each text is read once for all of them. */
public final class TextRules {

    private static final List<TextRule> RULES = List.of(
            new DocumentNumbersAreWellFormed(),
            new SpacesAreInPlace(),
            new PunctuationIsFullWidth(),
            new QuotationMarksAreChinese(),
            new BracketsAreClosed(),
            new TitlesWithinTitles(),
            new NothingWasEmptied(),
            new NoEntityWasBroken(),
            new NothingIsSaidTwice(),
            new WordsAreNotConfused(),
            new NumbersAreExactOrRound(),
            new DatesAreOnTheCalendar(),
            new YearsFitTheReport(),
            new PeriodIsTheYear(),
            new LatePublication(),
            new CitedBasisFitsTheYear(),
            new ListsCountOn(),
            new HeadingsAreNumberedInOrder(),
            new SectionsSpeakOfDifferentThings(),
            new PromisedPartsAreThere(),
            new SixSectionsSaySomething(),
            new SumsInProse(),
            new ContactsAreOfficial(),
            new LinksAreTrusted(),
            new NothingWasInjected(),
            new PersonalData());

    private TextRules() {}

    public static void check(Site site, Findings findings) {
        for (Report report : site.reports()) {
            ReportText.of(site, report).ifPresent(text -> RULES.forEach(rule -> rule.check(text, findings)));
        }
    }
}
