package org.bichig.check.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Severity;

/**
 * Words of gambling, pornography and forgery that intruders leave in pages. The words are whole terms of the trade, never
 * parts of what an office writes about: 福利彩票公益金, 打击电信诈骗, 扫黄打非, 禁赌.
 */
final class NothingWasInjected implements TextRule {

    private static final String RULE = "injected-text";

    private final Sought trade =
            Sought.of(Pattern.compile(String.join("|", WordList.read("injected.tsv")), Pattern.CASE_INSENSITIVE));

    /** A syllable of pinyin in brackets, and not （pdf） or （km）. */
    private static final Sought PINYIN = Sought.of("[(（](?<=\\p{IsHan}.)(?:[zcs]h|[b-df-hj-np-tw-z])?"
            + "[aāáǎàeēéěèiīíǐìoōóǒòuūúǔùüǖǘǚǜ]{1,3}(?:ng?|r)?[)）]");
    /** What follows the last sentence and is none; or it is one that lacks its full stop. */
    private static final Sought TAIL = Sought.of("(?<=。)[^。！？：；，]{4,40}(?:在线|试玩|下载|官网|注册|登录|平台|app|APP)[^。！？]{0,10}$");

    @Override
    public void check(ReportText text, Findings findings) {
        for (Passage passage : text.passages()) {
            Optional<Matcher> found = passage.matches(trade).findFirst();
            found.ifPresent(match -> findings.add(finding(
                    Severity.ERROR, passage, match.start(), "“" + match.group() + "” does not belong in a report")));
            if (found.isEmpty()) {
                passage.matches(TAIL)
                        .forEach(match -> findings.add(finding(
                                Severity.WARNING,
                                passage,
                                match.start(),
                                "“" + match.group() + "” is glued to the last sentence")));
            }
            if (passage.matches(PINYIN).count() >= 2) {
                findings.add(finding(Severity.ERROR, passage, 0, "Readings in brackets are spread over the words"));
            }
        }
    }

    private static Finding finding(Severity severity, Passage passage, int index, String what) {
        return Finding.of(
                severity,
                RULE,
                passage.at(index),
                what + "; intruders leave such words in pages.",
                passage.typed(),
                "Delete it, and find out how it came into the text: the system that it was copied from may be broken into.");
    }
}
