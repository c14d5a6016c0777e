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

    private static final Pattern TRADE = Pattern.compile(
            "(?i)pg电子|电子模拟器|试玩在线|老虎机|百家乐|时时彩|六合彩|北京赛车|澳门(?:新?葡京|威尼斯人|金沙)|威廉希尔|必威|betway|bet365|365bet|beat365|mobile365"
                    + "|棋牌(?:游戏|平台|官网|下载)|天龙棋牌|欧洲杯决赛竞猜|(?:世界杯|欧洲杯|足球)(?:竞猜|投注|买球)|体育投注|真人(?:娱乐|荷官|视讯)|娱乐城|博彩(?:网|平台|公司)|捕鱼(?:游戏|达人)(?:平台|下载)"
                    + "|菠萝视频|草莓视频|香蕉视频|国产日韩|日韩欧美|久久久|亚洲av|无码|成人(?:视频|电影|影院|网站)|激情视频|裸聊|一夜情|约炮|上门服务全套"
                    + "|代开发票|代办(?:文凭|证件)|办证刻章|私服发布|外挂下载|免费[^，。]{0,8}app下载");
    private static final Pattern PINYIN = Pattern.compile("\\p{IsHan}[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}[)）]");
    /** What follows the last sentence and is none. */
    private static final Pattern TAIL =
            Pattern.compile("(?<=。)[^。！？：；，]{4,40}(?:在线|试玩|下载|官网|注册|登录|平台|app|APP)[^。！？]{0,10}$");

    @Override
    public void check(ReportText text, Findings findings) {
        List<Passage> passages = text.passages();
        for (Passage passage : passages) {
            List<Matcher> trade = passage.matches(TRADE).limit(1).toList();
            trade.forEach(match -> findings.add(
                    finding(passage, match.start(), "“" + match.group() + "” does not belong in a report")));
            if (trade.isEmpty()) {
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
