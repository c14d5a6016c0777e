package org.bichig.check.text;

import java.util.List;
import java.util.regex.Pattern;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/** No two sections of one level are about the same thing. */
final class SectionsSpeakOfDifferentThings implements TextRule {

    private static final String RULE = "duplicate-section";

    /** What a heading says beside its number and the words that every heading has. */
    private static final Pattern COMMON =
            Pattern.compile("^[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．]*|政府|政务|信息|公开|工作|情况|有关|相关|[\\s：:，,、及与和]");

    private static final int ALIKE = 5;

    @Override
    public void check(ReportText text, Findings findings) {
        List<Section> sections = text.sections();
        List<String> essences =
                sections.stream().map(section -> essence(section.title())).toList();
        for (int i = 0; i < sections.size(); i++) {
            for (int j = 0; j < i; j++) {
                String earlier = essences.get(j);
                String later = essences.get(i);
                if (earlier.length() >= 2 && later.length() >= 2 && alike(earlier, later)) {
                    Passage heading = sections.get(i).heading().orElseThrow();
                    findings.add(Finding.warning(
                            RULE,
                            heading.place(),
                            "“" + heading.text() + "” seems to be about the same as “"
                                    + sections.get(j).title()
                                    + "” on line "
                                    + sections.get(j)
                                            .heading()
                                            .orElseThrow()
                                            .place()
                                            .line() + ".",
                            heading.typed(),
                            "Put the two together, or tell them apart in their headings."));
                    return;
                }
            }
        }
    }

    private static String essence(String title) {
        return COMMON.matcher(title).replaceAll("");
    }

    private static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        for (int i = 0; i + ALIKE <= one.length(); i++) {
            if (other.contains(one.substring(i, i + ALIKE))) {
                return true;
            }
        }
        return false;
    }
}
