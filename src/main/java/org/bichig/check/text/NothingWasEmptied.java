package org.bichig.check.text;

import java.util.List;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/** Values that a web form or a copy left empty: brackets around nothing, a label with nothing behind it. */
final class NothingWasEmptied implements TextRule {

    private static final String RULE = "emptied-value";

    private static final String LABEL = "联系电话|电话|传真|邮编|邮政编码|电子邮箱|邮箱|网址|地址|来源|访问量|发文机关|发文字号|成文日期|索引号|发布日期|发文单位|点击数|字号";

    private static final List<Sought> EMPTY = List.of(
            Sought.of("\\p{IsHan}[^（(\\s]?(?<what>（\\s*）|\\(\\s*\\))"),
            Sought.of("(?<what>《\\s*》|“\\s*”)"),
            Sought.of("(?<=^|[，,；;（(、\\s\\u00a0])(?<what>(?:" + LABEL + ")[：:][\\s\\u00a0]*)(?=[，,；;）)。]|(?:" + LABEL
                    + ")[：:]|$)"),
            // The labels of a table of metadata that was flattened to one line: 发文机关   发布日期  2018-01-10
            Sought.of(
                    "(?<=^|[\\s\\u00a0\\u3000])(?<what>发文机关|发文字号|体裁分类|成文日期)(?=[\\s\\u00a0\\u3000]+"
                            + "(?:发布日期|体裁分类|有[\\s\\u00a0]?效[\\s\\u00a0]?性|标[\\s\\u00a0]?题|发文机关|索[\\s\\u00a0]?引[\\s\\u00a0]?号))"),
            // 邮编010010,电话,电子邮箱: - a label in a row of labels that have values
            Sought.of("(?<=[，,；;])(?<what>(?:联系电话|电话|传真|电子邮箱|邮箱))(?=[，,；;])(?=.{0,40}(?:邮箱|电话|传真|邮编))"));

    @Override
    public void check(ReportText text, Findings findings) {
        for (Passage passage : text.passages()) {
            for (Sought empty : EMPTY) {
                passage.matches(empty)
                        .forEach(match -> findings.add(Finding.warning(
                                RULE,
                                passage.at(match.start("what")),
                                "Nothing stands in or behind “"
                                        + match.group("what").strip() + "”.",
                                passage.typed(),
                                "Put in what belongs there, or take the words out.")));
            }
        }
    }
}
