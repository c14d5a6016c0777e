package org.bichig.check.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bichig.finding.Findings;
import org.bichig.model.Organ;
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

    public static void check(Site site, Findings findings) {
        Map<String, Organ> organs = site.organs().stream().collect(Collectors.toMap(Organ::key, organ -> organ));
        Optional<ReportText> newer = Optional.empty();
        for (Report report : site.reports()) {
            Optional<ReportText> text = Optional.ofNullable(organs.get(report.organ()))
                    .flatMap(organ -> ReportText.of(site, report, organ));
            text.ifPresent(found -> RULES.forEach(rule -> rule.check(found, findings)));
            // Reports stand by body, newest first.
            if (newer.isPresent() && text.isPresent() && newer.get().followsOn(text.get())) {
                ProblemsAreThoseOfTheYear.check(newer.get(), text.get(), findings);
            }
            newer = text;
        }
    }
}
