package org.bichig.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * One page as a crawler saw it, and where its parts went. A page is its narrative (lines {@code from} to {@code to}), its
 * table if it has one, and the rest; of the rest, every character is a fact, a label or furniture.
 *
 * @param organ key of the body, also the folder
 * @param from first line of the narrative, from 1
 * @param to last line of the narrative
 * @param table lines of the statistics table, a heading line first; {@link Lines#NONE} without a table
 * @param repeat lines that repeat the narrative; {@link Lines#NONE} mostly
 * @param facts what the page states outside narrative and table; each stands in a YAML file
 * @param labels the words that introduce the facts
 * @param furniture what was left out
 * @param mends changes of more than form within the narrative
 * @param restoredHeadings headings that the page had lost, as zh.md has them
 */
@NullMarked
record Seed(
        String organ,
        int year,
        int from,
        int to,
        Lines table,
        Lines repeat,
        List<Fact> facts,
        List<String> labels,
        List<String> furniture,
        List<Mend> mends,
        List<String> restoredHeadings) {

    /** Lines {@code first} to {@code last}, from 1. */
    record Lines(int first, int last) {
        static final Lines NONE = new Lines(0, -1);

        boolean contains(int line) {
            return first <= line && line <= last;
        }
    }

    /** A fact as the page spells it and as the YAML does. */
    record Fact(String page, String yaml) {
        static Fact of(String same) {
            return new Fact(same, same);
        }
    }

    /** A place in the narrative that was mended, and why. */
    record Mend(String found, String mended, String reason) {}

    static final List<Seed> ALL = List.of(kundulun(), shayibak(), xizhu(), huhhot(), hulan());

    private static Seed kundulun() {
        return new Seed(
                "kundulun",
                2018,
                13,
                55,
                Lines.NONE,
                Lines.NONE,
                List.of(
                        Fact.of("昆都仑区人民政府 关于2018年度政府信息公开年度报告"),
                        Fact.of("2019-03-29 14:25"),
                        Fact.of("昆区政府管理员"),
                        Fact.of("昆区政府网")),
                List.of("发布日期:", "发布单位:", "来源:"),
                List.of("登录", "智慧昆都仑", "智慧昆都仑", "请用手机", "扫码访问", "无障碍浏览 适老版", "点击量:21110", "[字体: ]", "打印保存", "智能问答"),
                List.of(),
                List.of());
    }

    private static Seed shayibak() {
        return new Seed(
                "shayibak",
                2017,
                9,
                63,
                Lines.NONE,
                Lines.NONE,
                List.of(
                        Fact.of("沙依巴克区2017年政府信息公开工作年度报告"),
                        Fact.of("沙依巴克区2017年政府信息公开工作年度报告"),
                        new Fact("2018-01-10 00:00:00", "2018-01-10 00:00"),
                        Fact.of("01020280-2-02_D/2018-0315002"),
                        Fact.of("2018-01-10"),
                        new Fact("有效性 有效", "validity: 有效"),
                        new Fact("沙依巴克区人民政府主办", "host: 沙依巴克区人民政府"),
                        new Fact("乌鲁木齐市沙依巴克区电子政务办公室承办", "undertaker: 乌鲁木齐市沙依巴克区电子政务办公室"),
                        Fact.of("新ICP备17002312号"),
                        Fact.of("6501030001"),
                        Fact.of("新公网安备 65010302000265号"),
                        Fact.of("sq5569555@163.com"),
                        Fact.of("0991-6139789")),
                List.of("索引号", "发文机关", "发布日期", "发文字号", "体裁分类", "成文日期", "标题", "网站标识", "联系邮箱:", "网站维护联系方式:"),
                List.of(
                        "当前位置: 首页>>政府信息公开>>信息公开年报>>沙区政府信息公开年报>>正文",
                        // A second label for 发文机关, empty as well.
                        "发文单位:",
                        "点击数:",
                        "关闭窗口"),
                List.of(new Mend("sqzf2005@126.com。", "sqzf2005@126.com）。", "the bracket before 地址 was never closed")),
                List.of());
    }

    private static Seed xizhu() {
        return new Seed(
                "xizhu",
                2018,
                2,
                38,
                new Lines(42, 107),
                Lines.NONE,
                List.of(
                        Fact.of("西翥街道办事处2018年政府信息公开工作年度报告"),
                        new Fact("填报单位(盖章):西翥街道办事处", "zh: 西翥街道办事处"),
                        new Fact("单位负责人:张忠泽", "head: 张忠泽"),
                        new Fact("审核人:李银霞", "reviewer: 李银霞"),
                        new Fact("填报人:王亚平", "preparer: 王亚平"),
                        new Fact("联系电话:68406611", "phone: \"68406611\""),
                        new Fact("填报日期:2019年1月21日", "date: 2019-01-21"),
                        // The form's own title, and its year, which the folder names.
                        new Fact("政府信息公开情况统计表", "format: form-2014"),
                        new Fact("(2018年度)", "2018")),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Seed huhhot() {
        return new Seed(
                "huhhot",
                2018,
                1,
                33,
                Lines.NONE,
                new Lines(36, 68),
                List.of(
                        new Fact("主办单位:呼和浩特市人民政府办公室", "host: 呼和浩特市人民政府办公室"),
                        new Fact("政府网站标识码:1501000001", "identityCode: \"1501000001\"")),
                List.of(),
                List.of("呼和浩特市纪委监委举报电线网上举报:emsp;网站技术维护传真电线接诉即办(投诉热线"),
                List.of(
                        new Mend("门户网站()查阅", "门户网站查阅", "the address in the brackets was emptied"),
                        new Mend("邮编010010,电话,电子邮箱:)。", "邮编010010）。", "telephone and mail address were emptied")),
                List.of("一、概况", "二、主动公开政府信息情况", "三、依申请公开政府信息情况", "四、行政复议和行政诉讼情况", "五、存在问题及改进措施"));
    }

    private static Seed hulan() {
        return new Seed(
                "hulan",
                2015,
                6,
                68,
                Lines.NONE,
                Lines.NONE,
                List.of(Fact.of("呼兰区2015年政府信息公开工作年度报告"), new Fact("日期:2021-01-15", "pageDate: 2021-01-15")),
                List.of("来源:"),
                List.of("访问量:", "字号:", "关联稿件:", "扫一扫在手机打开当前页", "返回顶部 打印本页 关闭本页"),
                List.of(),
                List.of());
    }

    /** The text of the lines from {@code from} to {@code to}, mended where {@link #mends} says, else as found. */
    String narrative() {
        String text = text(new Lines(from, to));
        for (Mend mend : mends) {
            text = text.replace(mend.found(), mend.mended());
        }
        return text;
    }

    /** The text of the given lines as found. */
    String text(Lines wanted) {
        StringBuilder text = new StringBuilder();
        List<String> all = lines();
        for (int line = wanted.first(); line <= wanted.last(); line++) {
            text.append(all.get(line - 1)).append('\n');
        }
        return text.toString();
    }

    /** What is neither narrative nor table nor repetition. */
    String rest() {
        StringBuilder text = new StringBuilder();
        List<String> all = lines();
        for (int line = 1; line <= all.size(); line++) {
            if (!(new Lines(from, to).contains(line) || table.contains(line) || repeat.contains(line))) {
                text.append(all.get(line - 1)).append('\n');
            }
        }
        return text.toString();
    }

    /** Our narrative, as typed. */
    String markdown() {
        return read(Path.of("content", "reports", organ, Integer.toString(year), "zh.md"));
    }

    /** The report's YAML without its comments. */
    String reportYaml() {
        return withoutComments(read(Path.of("content", "reports", organ, Integer.toString(year), "report.yaml")));
    }

    /** The body's YAML without its comments. */
    String organYaml() {
        return withoutComments(read(Path.of("content", "organs", organ + ".yaml")));
    }

    private List<String> lines() {
        return read(Path.of("src", "test", "resources", "seeds", organ + "-" + year + ".txt"))
                .lines()
                .toList();
    }

    private static String withoutComments(String yaml) {
        return yaml.replaceAll("(?m)(^|\\s)#.*$", "");
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return organ + " " + year;
    }
}
