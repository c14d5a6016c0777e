package org.bichig.check.text;

import java.util.List;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/**
 * All rules about wording, in the order in which they run. Each text is read once for all of them; an instance keeps what
 * it learns about the forms of a site, and many threads may use it.
 */
public final class TextRules {

    private final List<TextRule> rules = List.of(
            new DocumentNumbersAreWellFormed(),
            new SpacesAreInPlace(),
            new PunctuationIsFullWidth(),
            new QuotationMarksAreChinese(),
            new BracketsAreClosed(),
            new TitlesWithinTitles(),
            new NothingWasEmptied(),
            new NoEntityWasBroken(),
            new NothingIsSaidTwice(),
            new NothingIsSaidAlmostTwice(),
            new WordsAreNotConfused(),
            new NumbersAreExactOrRound(),
            new DatesAreOnTheCalendar(),
            new YearsFitTheReport(),
            new PeriodIsTheYear(),
            new PeriodIsStated(),
            new LatePublication(),
            new CitedBasisFitsTheYear(),
            new ListsCountOn(),
            new HeadingsAreNumberedInOrder(),
            new SectionsSpeakOfDifferentThings(),
            new PromisedPartsAreThere(),
            new SixSectionsSaySomething(),
            new SumsInProse(),
            new SharesInProse(),
            new TextAgreesWithTheTable(),
            new FeesAreToldOnce(),
            new ContactsAreOfficial(),
            new LinksAreTrusted(),
            new NothingWasInjected(),
            new PersonalData(),
            new PeopleAreNamedOnPurpose());

    public void check(ReportText text, Findings findings) {
        rules.forEach(rule -> rule.check(text, findings));
    }

    /** Findings about a report, of whatever rules: the same, but that none of them shows a number of a person. */
    public static List<Finding> masked(List<Finding> findings, ReportText text) {
        return PersonalData.masked(findings, text);
    }

    /** Holds a text against what the same body said the year before. */
    public void compare(ReportText text, ReportText before, Findings findings) {
        ProblemsAreThoseOfTheYear.check(text, before, findings);
    }
}
