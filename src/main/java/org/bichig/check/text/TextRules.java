package org.bichig.check.text;

import java.util.List;
import org.bichig.finding.Findings;

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

    private TextRules() {}

    public static void check(ReportText text, Findings findings) {
        RULES.forEach(rule -> rule.check(text, findings));
    }

    /** Holds a text against what the same body said the year before. */
    public static void compare(ReportText text, ReportText before, Findings findings) {
        ProblemsAreThoseOfTheYear.check(text, before, findings);
    }
}
