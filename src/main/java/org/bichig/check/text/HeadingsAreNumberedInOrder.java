package org.bichig.check.text;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/** Headings are numbered 一、 then （一） then 1. and each level counts on without a gap (GB/T 9704-2012, 7.3.3). */
final class HeadingsAreNumberedInOrder implements TextRule {

    private static final String RULE = "heading-number";

    private static final Pattern FIRST = Pattern.compile("^([一二三四五六七八九十]{1,3})(、?)(\\s*)");
    private static final Pattern SECOND = Pattern.compile("^[（(]([一二三四五六七八九十]{1,3})[）)](、?)(\\s*)");
    private static final Pattern THIRD = Pattern.compile("^(\\d{1,2})([.．、])(\\s*)");

    @Override
    public void check(ReportText text, Findings findings) {
        Map<Pattern, Integer> last = new HashMap<>();
        text.headings().forEach(heading -> {
            for (Pattern style : new Pattern[] {FIRST, SECOND, THIRD}) {
                Matcher match = style.matcher(heading.text());
                if (match.find() && !(style == FIRST && match.group(2).isEmpty())) {
                    punctuation(heading, style, match, findings);
                    order(heading, style, match, last, findings);
                    return;
                }
            }
        });
    }

    private static void punctuation(Passage heading, Pattern style, Matcher match, Findings findings) {
        if (style == SECOND && !match.group(2).isEmpty()) {
            findings.add(finding(
                    heading, "“" + match.group().strip() + "”: no 、 follows a number in brackets.", "Delete the 、."));
        } else if (!match.group(3).isEmpty() && style != THIRD) {
            findings.add(finding(
                    heading,
                    "A space stands between “" + match.group().strip() + "” and the heading.",
                    "Delete the space."));
        }
    }

    private static void order(
            Passage heading, Pattern style, Matcher match, Map<Pattern, Integer> last, Findings findings) {
        OptionalInt number = style == THIRD
                ? OptionalInt.of(Integer.parseInt(match.group(1)))
                : ChineseNumerals.read(match.group(1));
        if (number.isEmpty()) {
            return;
        }
        int before = last.getOrDefault(style, 0);
        if (number.getAsInt() != before + 1 && number.getAsInt() != 1) {
            String found = number.getAsInt() == before
                    ? "The number " + match.group(1) + " is given twice."
                    : "Found the number " + match.group(1)
                            + (before == 0 ? " as the first" : " after " + shown(style, before)) + ".";
            findings.add(finding(heading, found, "Number the headings of one level without a gap."));
        }
        last.put(style, number.getAsInt());
        if (style == FIRST) {
            last.remove(SECOND);
        }
        if (style != THIRD) {
            last.remove(THIRD);
        }
    }

    private static String shown(Pattern style, int number) {
        return style == THIRD ? Integer.toString(number) : ChineseNumerals.write(number);
    }

    private static Finding finding(Passage heading, String what, String mend) {
        return Finding.warning(RULE, heading.place(), what, heading.typed(), mend);
    }
}
