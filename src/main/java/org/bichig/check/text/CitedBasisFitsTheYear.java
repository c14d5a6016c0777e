package org.bichig.check.text;

import java.util.List;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/** A report cites the regulation and the notice that were in force for its year. */
final class CitedBasisFitsTheYear implements TextRule {

    private static final String RULE = "outdated-basis";

    /**
     * @param from first report year for which this must not be cited
     */
    private record Basis(Sought cited, int from, int until, String why, String mend) {}

    private static final List<Basis> BASES = List.of(
            new Basis(Sought.of("条例[（(]试行[）)]"), 0, 9999, "《政府信息公开条例》 was never 试行.", "Write 《中华人民共和国政府信息公开条例》."),
            new Basis(
                    Sought.of("国办公开办函〔2019〕60号"),
                    2021,
                    9999,
                    "国办公开办函〔2019〕60号 was replaced by 国办公开办函〔2021〕30号 for reports from 2021 on.",
                    "Cite 国办公开办函〔2021〕30号."),
            new Basis(
                    Sought.of("国办公开办函〔2021〕30号"),
                    0,
                    2020,
                    "国办公开办函〔2021〕30号 is of September 2021 and about reports from 2021 on.",
                    "Cite the notice that was in force."),
            new Basis(
                    Sought.of("国务院令第?492号"),
                    2019,
                    9999,
                    "The regulation of 2007 (国务院令第492号) was replaced on 2019-05-15 by 国务院令第711号.",
                    "Cite 国务院令第711号."),
            new Basis(
                    Sought.of("国务院令第?711号"),
                    0,
                    2018,
                    "国务院令第711号 came into force on 2019-05-15, after the year of this report.",
                    "Cite 国务院令第492号."),
            new Basis(
                    Sought.of("第[一二三四五六七八九十]+条第[（(][一二三四五六七八九十]+项[）)]"),
                    0,
                    9999,
                    "An item is cited as 第二十条第（一）项.",
                    "Put only the number in brackets."));

    @Override
    public void check(ReportText text, Findings findings) {
        for (Passage passage : text.passages()) {
            for (Basis basis : BASES) {
                if (text.year() >= basis.from() && text.year() <= basis.until()) {
                    passage.matches(basis.cited())
                            .forEach(match -> findings.add(Finding.warning(
                                    RULE, passage.at(match.start()), basis.why(), passage.typed(), basis.mend())));
                }
            }
        }
    }
}
