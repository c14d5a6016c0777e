package org.bichig.check.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/** 一是…二是…三是… counts on without a gap and without a number said twice; a list within a list begins anew. */
final class ListsCountOn implements TextRule {

    private static final String RULE = "enumeration";

    private static final Sought MARKER =
            Sought.of("(?:^|(?<=[。；：，、;:,]))\\s*(?:([一二三四五六七八九十]{1,3})是|第([一二三四五六七八九十]{1,3})[，,、：])");

    @Override
    public void check(ReportText text, Findings findings) {
        Deque<Integer> open = new ArrayDeque<>();
        for (Passage passage : text.passages()) {
            // A heading ends all lists, unless it is itself a part of one: ### 二是收费情况.
            if (passage.isHeading() && passage.matches(MARKER).noneMatch(match -> match.start() == 0)) {
                open.clear();
            }
            passage.matches(MARKER).forEach(match -> count(passage, match, open, findings));
        }
    }

    private static void count(Passage passage, Matcher match, Deque<Integer> open, Findings findings) {
        String numeral = match.group(1) != null ? match.group(1) : match.group(2);
        int number = ChineseNumerals.read(numeral).orElse(0);
        if (number == 0) {
            return;
        }
        if (number == 1) {
            open.push(1);
            return;
        }
        if (open.contains(number - 1)) {
            while (open.pop() != number - 1) {
                // A list within this one has ended.
            }
            open.push(number);
            return;
        }
        if (open.isEmpty()) {
            findings.add(
                    finding(passage, match, "“" + match.group().strip() + "” begins a list; 一是 is missing before it"));
        } else {
            int last = open.pop();
            String what = number == last
                    ? "“" + match.group().strip() + "” stands here a second time"
                    : "After " + ChineseNumerals.write(last) + "是 comes " + ChineseNumerals.write(number) + "是";
            findings.add(finding(passage, match, what));
        }
        open.push(number);
    }

    private static Finding finding(Passage passage, Matcher match, String what) {
        return Finding.warning(
                RULE,
                passage.at(match.start()),
                what + ".",
                passage.typed(),
                "Count on from 一是 to the last one, or put in the part that is missing.");
    }
}
