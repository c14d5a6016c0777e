package org.bichig.check.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/** Slips that reports of this kind are full of, each with the words around it that make it one. */
final class WordsAreNotConfused implements TextRule {

    private static final String RULE = "confused-words";

    /**
     * @param right what is meant
     */
    private record Slip(Pattern wrong, String right) {
        Slip(String wrong, String right) {
            this(Pattern.compile(wrong), right);
        }
    }

    private static final List<Slip> SLIPS = List.of(
            new Slip("等发面", "等方面"),
            new Slip("市、市政府(?=领导|的|要求)", "市委、市政府"),
            new Slip("(?<!招)投招标", "招投标"),
            new Slip("以上等等", "以上"),
            new Slip("截止(?=\\s*(?:20\\d{2}年|\\d{1,2}月|目前|年底))", "截至"),
            new Slip("公开公开", "公开"),
            new Slip("年度政府信息公开年度报告", "年度政府信息公开工作报告, or 年政府信息公开工作年度报告"),
            new Slip("收效甚浅", "收效甚微"),
            new Slip("举报电线", "举报电话"),
            new Slip("工工作|工作作(?!风|用|出|为|品|业|息|答)", "工作"),
            new Slip("的的(?!确)", "的"),
            new Slip("了了(?!解|结|无|事)", "了"),
            new Slip("是是(?!非)", "是"),
            new Slip("按装", "安装"),
            new Slip("布署", "部署"),
            new Slip("贯彻落实实", "贯彻落实"),
            new Slip("切实实", "切实"),
            new Slip("做为(?=重要|主要|一项|重点)", "作为"),
            new Slip("即使(?=公开|更新|发布|回应)", "即时, or 及时"),
            new Slip("既时|及时时", "及时"),
            new Slip("必需(?=公开|加强|严格|坚持|按照)", "必须"),
            new Slip("不泻密|泻密", "泄密"),
            new Slip("坚苦", "艰苦"),
            new Slip("渡过(?=难关以外)", "度过"),
            new Slip("起诉讼诉讼", "起诉讼"),
            new Slip("行政复义", "行政复议"),
            new Slip("依申公开", "依申请公开"),
            new Slip("主动功开|主动公开开", "主动公开"),
            new Slip("规范文性件", "规范性文件"),
            new Slip("信息信息", "信息"),
            new Slip("政府政府", "政府"),
            new Slip("情况情况", "情况"),
            new Slip("舆请", "舆情"),
            new Slip("门户往站|网占", "网站"),
            new Slip("帐号(?=公开|发布|运行)", "账号"),
            new Slip("截至到", "截至, or 截止到"),
            new Slip("(?:大约|约)\\d+[条件次人份]左右", "约 or 左右, not both"),
            new Slip("涉及到", "涉及"),
            new Slip("自定公开", "自主公开, or 法定公开"),
            new Slip("政务工作(?=由[^，。]{0,4}兼职)", "政务公开工作"),
            new Slip("凯待|亟代(?=解决|加强)", "亟待"));

    @Override
    public void check(ReportText text, Findings findings) {
        for (Passage passage : text.passages()) {
            for (Slip slip : SLIPS) {
                passage.matches(slip.wrong())
                        .forEach(match -> findings.add(Finding.warning(
                                RULE,
                                passage.at(match.start()),
                                "Found “" + match.group() + "”.",
                                passage.typed(),
                                "If it is a slip, write " + slip.right() + ".")));
            }
        }
        title(text).ifPresent(findings::add);
    }

    private static Optional<Finding> title(ReportText text) {
        String title = text.report()
                .title()
                .in(org.bichig.script.Language.AUTHORITATIVE)
                .text();
        return SLIPS.stream()
                .filter(slip -> slip.wrong().matcher(title).find())
                .findFirst()
                .map(slip -> Finding.warning(
                        RULE,
                        text.report().place(),
                        "The title has a slip that is often made.",
                        title,
                        "If it is a slip, write " + slip.right() + "."));
    }
}
