package org.bichig.check.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/**
 * Words of gambling, pornography and forgery that intruders leave in pages. The words are whole terms of the trade, never
 * parts of what an office writes about: 福利彩票公益金, 打击电信诈骗, 扫黄打非, 禁赌.
 */
final class NothingWasInjected implements TextRule {

    private static final String RULE = "injected-text";

    private final Sought trade =
            Sought.of(Pattern.compile(String.join("|", WordList.read("injected.tsv")), Pattern.CASE_INSENSITIVE));

    private static final Sought PINYIN = Sought.of("\\p{IsHan}[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}[)）]");
    /** What follows the last sentence and is none. */
    private static final Sought TAIL = Sought.of("(?<=。)[^。！？：；，]{4,40}(?:在线|试玩|下载|官网|注册|登录|平台|app|APP)[^。！？]{0,10}$");

    @Override
    public void check(ReportText text, Findings findings) {
        List<Passage> passages = text.passages();
        for (Passage passage : passages) {
            List<Matcher> found = passage.matches(trade).limit(1).toList();
            found.forEach(match -> findings.add(
                    finding(passage, match.start(), "“" + match.group() + "” does not belong in a report")));
            if (found.isEmpty()) {
                passage.matches(TAIL)
                        .forEach(match -> findings.add(finding(
                                passage, match.start(), "“" + match.group() + "” is glued to the last sentence")));
            }
            if (passage.matches(PINYIN).count() >= 2) {
                findings.add(finding(passage, 0, "Readings in brackets are spread over the words"));
            }
        }
    }

    private static Finding finding(Passage passage, int index, String what) {
        return Finding.error(
                RULE,
                passage.at(index),
                what + "; intruders leave such words in pages.",
                passage.typed(),
                "Delete it, and find out how it came into the text: the system that it was copied from may be broken into.");
    }
}
