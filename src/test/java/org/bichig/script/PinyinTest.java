package org.bichig.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of annual reports are read as they should be, or not at all. */
final class PinyinTest {

    /** Written down by hand, not taken from the tables: characters with several readings, names, apostrophes. */
    private static final String READINGS = """
            行政 xíngzhèng|执行 zhíxíng|行为 xíngwéi|进行 jìnxíng|施行 shīxíng|试行 shìxíng|运行 yùnxíng|履行 lǚxíng
            推行 tuīxíng|发行 fāxíng|现行 xiànxíng|行使 xíngshǐ|银行 yínháng|行业 hángyè|行风 hángfēng|行政村 xíngzhèngcūn
            重大 zhòngdà|重点 zhòngdiǎn|重要 zhòngyào|重视 zhòngshì|注重 zhùzhòng|着重 zhuózhòng|严重 yánzhòng|尊重 zūnzhòng
            重复 chóngfù|重新 chóngxīn|重申 chóngshēn|重建 chóngjiàn|重庆 Chóngqìng|双重 shuāngchóng
            数据 shùjù|数量 shùliàng|总数 zǒngshù|多数 duōshù|数字 shùzì|质量 zhìliàng|访问量 fǎngwènliàng|测量 cèliáng
            调整 tiáozhěng|协调 xiétiáo|调解 tiáojiě|调节 tiáojié|调研 diàoyán|调查 diàochá|强调 qiángdiào|调度 diàodù|调取 diàoqǔ
            处理 chǔlǐ|处罚 chǔfá|处置 chǔzhì|处于 chǔyú|查处 cháchǔ|办事处 bànshìchù|到处 dàochù|处长 chùzhǎng|好处 hǎochù
            作为 zuòwéi|成为 chéngwéi|认为 rènwéi|较为 jiàowéi|分为 fēnwéi|为主 wéizhǔ|为准 wéizhǔn|为了 wèile|因为 yīnwèi
            得到 dédào|取得 qǔdé|不得 bùdé|获得 huòdé|值得 zhídé|增长 zēngzhǎng|市长 shìzhǎng|组长 zǔzhǎng|秘书长 mìshūzhǎng
            长期 chángqī|长效 chángxiào|延长 yáncháng|还有 háiyǒu|返还 fǎnhuán|归还 guīhuán|会议 huìyì|会计 kuàijì|社会 shèhuì
            参与 cānyù|参加 cānjiā|给予 jǐyǔ|供给 gōngjǐ|予以 yǔyǐ|应当 yīngdāng|应该 yīnggāi|应用 yìngyòng|应急 yìngjí|应对 yìngduì
            回应 huíyìng|相应 xiāngyìng|适应 shìyìng|响应 xiǎngyìng|效率 xiàolǜ|办结率 bànjiélǜ|利用率 lìyònglǜ|率先 shuàixiān
            率领 shuàilǐng|更新 gēngxīn|更换 gēnghuàn|更正 gēngzhèng|变更 biàngēng|更加 gèngjiā|更好 gènghǎo|了解 liǎojiě
            明了 míngliǎo|着力 zhuólì|着眼 zhuóyǎn|随着 suízhe|本着 běnzhe|要求 yāoqiú|主要 zhǔyào|需要 xūyào|需求 xūqiú
            部分 bùfen|充分 chōngfèn|分类 fēnlèi|分别 fēnbié|切实 qièshí|密切 mìqiè|累计 lěijì|积累 jīlěi|载体 zàitǐ|下载 xiàzài
            转载 zhuǎnzǎi|登载 dēngzǎi|差错 chācuò|差距 chājù|出差 chūchāi|参差 cēncī|模板 múbǎn|模式 móshì|规模 guīmó|空白 kòngbái
            空间 kōngjiān|中标 zhòngbiāo|集中 jízhōng|中央 zhōngyāng|种类 zhǒnglèi|种植 zhòngzhí|干部 gànbù|干预 gānyù|若干 ruògān
            当前 dāngqián|适当 shìdàng|尽快 jǐnkuài|尽管 jǐnguǎn|尽职 jìnzhí|地区 dìqū|土地 tǔdì|地址 dìzhǐ|目的 mùdì|的确 díquè
            都市 dūshì|首都 shǒudū|知识 zhīshi|认识 rènshi|标识 biāoshí|情况 qíngkuàng|关系 guānxi|系统 xìtǒng|联系 liánxì
            结果 jiéguǒ|结合 jiéhé|提供 tígōng|兴趣 xìngqù|振兴 zhènxīng|间接 jiànjiē|期间 qījiān|降低 jiàngdī|强化 qiánghuà
            勉强 miǎnqiǎng|角色 juésè|角度 jiǎodù|教育 jiàoyù|学校 xuéxiào|校对 jiàoduì|少数 shǎoshù|青少年 qīngshàonián
            没有 méiyǒu|没收 mòshōu|是否 shìfǒu|不予 bùyǔ|不同 bùtóng|一个 yīgè|问卷 wènjuàn|档案 dàng'àn|方案 fāng'àn|备案 bèi'àn
            提案 tí'àn|草案 cǎo'àn|障碍 zhàng'ài|西安 Xī'ān|政府 zhèngfǔ|信息 xìnxī|公开 gōngkāi|年度 niándù|报告 bàogào|诉讼 sùsòng
            复议 fùyì|微博 wēibó|舆情 yúqíng|规范性 guīfànxìng|绿化 lǜhuà|旅行 lǚxíng|女子 nǚzǐ|电子 diànzǐ|班子 bānzi|例子 lìzi
            呼和浩特 Hūhéhàotè|昆都仑 Kūndūlún|沙依巴克 Shāyībākè|西翥 Xīzhù|呼兰 Hūlán|哈尔滨 Hā'ěrbīn|鄂尔多斯 È'ěrduōsī
            蒙古 Měnggǔ|内蒙古 Nèiměnggǔ|包头 Bāotóu|乌鲁木齐 Wūlǔmùqí|维吾尔 Wéiwú'ěr|陕西 Shǎnxī|山西 Shānxī|朝鲜 Cháoxiǎn
            西藏 Xīzàng|厦门 Xiàmén|济南 Jǐnán|济宁 Jǐníng|畜牧 xùmù|嘎查 gāchá|苏木 sūmù
            """;

    private final Pinyin pinyin = new Pinyin();

    static Stream<String[]> readings() {
        return READINGS.lines().flatMap(line -> Stream.of(line.split("\\|"))).map(pair -> pair.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readings")
    void a_word_is_read_as_reports_mean_it(String word, String reading) {
        assertThat(pinyin.words(word)).containsExactly(new Pinyin.Word(word, reading));
    }

    @Test
    void the_list_that_was_checked_by_hand_is_long_enough_to_mean_something() {
        assertThat(readings().map(pair -> pair[0]).distinct()).hasSizeGreaterThan(200);
    }

    @Test
    void words_are_found_where_they_touch_others() {
        assertReads("行政复议和行政诉讼", "行政 xíngzhèng", "复议 fùyì", "和 hé", "行政诉讼 xíngzhèngsùsòng");
        assertReads("集中标准", "集中 jízhōng", "标准 biāozhǔn");
        assertReads("充分利用", "充分利用 chōngfènlìyòng");
        assertReads("以公开为主要求", "以 yǐ", "公开 gōngkāi", "为主 wéizhǔ", "要求 yāoqiú");
    }

    @Test
    void what_may_be_read_in_two_ways_is_not_read() {
        assertReads("为", "为 ");
        assertReads("地", "地 ");
        assertReads("得", "得 ");
        assertReads("长", "长 ");
        assertReads("朝阳", "朝阳 ");
        assertReads("当日", "当日 ");
    }

    @Test
    void what_is_not_chinese_stays_as_it_is() {
        assertReads("共12件（HTML）。", "共 gòng", "12 ", "件 jiàn", "（HTML）。 ");
        assertReads("ᠮᠣᠩᠭᠣᠯ", "ᠮᠣᠩᠭᠣᠯ ");
        assertReads("𠮷㐀", "𠮷 ", "㐀 ");
        assertThat(pinyin.words("")).isEmpty();
    }

    /** A mistyped line of a table would give a wrong reading, or none, without a word. */
    @Test
    void every_line_of_the_tables_has_a_syllable_for_each_character() {
        PinyinTable table = PinyinTable.load();

        assertThat(table.words())
                .allSatisfy((word, syllables) -> assertThat(syllables)
                        .as(word)
                        .allMatch(PinyinTest::isSyllable)
                        .satisfiesAnyOf(
                                all -> assertThat(all).isEmpty(),
                                all -> assertThat(all).hasSize(word.codePointCount(0, word.length()))));
        assertThat(table.characters().values()).allMatch(PinyinTest::isSyllable);
    }

    private static boolean isSyllable(String syllable) {
        return syllable.matches("(?iu)[bpmfdtnlgkhjqxzcsryw]?h?[aoeiuüāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ]{1,3}(n|ng|r)?");
    }

    private void assertReads(String text, String... wordsAndReadings) {
        List<String> read = pinyin.words(text).stream()
                .map(word -> word.text() + " " + word.reading())
                .toList();
        assertThat(read).containsExactly(wordsAndReadings);
    }
}
