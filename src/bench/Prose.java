import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of reports, put together from sentences that this repository's own two translated reports have, each with its
 * translation. Sentences and paragraphs are as long as real ones, and the two languages say the same.
 */
final class Prose {

    /** Reports that have a translation; their sentences correspond one to one. */
    private static final List<String> SOURCES = List.of("huhhot/2018", "kundulun/2018");

    /** What belongs to one place or person only, or would contradict the figures of another report. */
    private static final Pattern NOT_GENERAL = Pattern.compile("同志|呼和浩特|昆|包头|安徽|新城区|领导小组|五部分|具体情况如下|主要问题有|主要表现为"
            + "|申请|受理|办结|复议|诉讼|举报|规范性文件|政府公报|行政许可|行政处罚|依申请|未收取|等发面|市、市政府|占总数");

    private static final Pattern ENUMERATION = Pattern.compile("^(?:[一二三四五六七八九十]是|（[一二三四五六]）)");
    private static final Pattern MONGOLIAN_ENUMERATION = Pattern.compile("^(?:[\\u1820-\\u1842]+᠂ |（[^）]+） )");
    private static final Pattern COUNT = Pattern.compile("(?<![0-9./〔-])[1-9][0-9]{2,}(?![0-9.〕余-]|年|\u180e| ᠣᠨ)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final int YEAR = 2018;

    /** Sentences of a paragraph, as in the originals. */
    private static final int FEWEST = 2;

    private static final int MOST = 4;

    private final List<Pair> work = new ArrayList<>();
    private final List<Pair> problems = new ArrayList<>();

    /** A sentence and its translation. */
    record Pair(String zh, String mn) {

        Pair with(int year) {
            return new Pair(
                    zh.replace(Integer.toString(YEAR), Integer.toString(year)),
                    mn.replace(Integer.toString(YEAR), Integer.toString(year)));
        }

        /** With other counts of as many digits, the same in both languages. */
        Pair withOtherCounts(SplittableRandom random) {
            Pair varied = this;
            List<String> counts =
                    COUNT.matcher(zh).results().map(found -> found.group()).toList();
            // Several may be a sum and its parts.
            boolean alone = NUMBER.matcher(zh.replace(Integer.toString(YEAR), ""))
                            .results()
                            .count()
                    == 1;
            if (alone && counts.size() == 1) {
                String count = counts.get(0);
                Pattern typed = Pattern.compile("(?<![0-9])" + count + "(?![0-9])");
                if (!count.startsWith("20") && times(typed, zh) == 1 && times(COUNT, mn, count) == 1) {
                    int least = (int) Math.pow(10, count.length() - 1.0);
                    String other = Integer.toString(least + random.nextInt(9 * least));
                    varied = new Pair(
                            typed.matcher(varied.zh).replaceFirst(other),
                            typed.matcher(varied.mn).replaceFirst(other));
                }
            }
            return varied;
        }

        private static long times(Pattern pattern, String text) {
            return pattern.matcher(text).results().count();
        }

        private static long times(Pattern pattern, String text, String found) {
            return pattern.matcher(text)
                    .results()
                    .filter(one -> one.group().equals(found))
                    .count();
        }
    }

    /**
     * A heading or a paragraph.
     *
     * @param anchor empty of a paragraph
     * @param boldly whether the first sentence is set in bold type
     */
    record Block(String anchor, boolean boldly, List<Pair> sentences) {

        String markdown(boolean mongolian) {
            StringBuilder text = new StringBuilder(anchor.isEmpty() ? "" : "## ");
            for (int i = 0; i < sentences.size(); i++) {
                String sentence =
                        mongolian ? sentences.get(i).mn() : sentences.get(i).zh();
                boolean bold = boldly && i == 0;
                // A space divides Mongolian sentences, and stands outside of the bold type.
                String space = mongolian && i > 0 ? " " : "";
                text.append(space).append(bold ? "**" : "").append(sentence).append(bold ? "**" : "");
            }
            return text.append(anchor.isEmpty() ? "" : " {#" + anchor + "}")
                    .append('\n')
                    .toString();
        }
    }

    Prose(Path content) throws IOException {
        for (String source : SOURCES) {
            List<String> zh = blocks(content.resolve("reports/" + source + "/zh.md"));
            List<String> mn = blocks(content.resolve("reports/" + source + "/mn.md"));
            if (zh.size() != mn.size()) {
                throw new IllegalStateException(source + " has not the same paragraphs in both languages");
            }
            List<Pair> section = work;
            for (int i = 0; i < zh.size(); i++) {
                if (zh.get(i).startsWith("## ")) {
                    section = zh.get(i).contains("{#problems}") ? problems : work;
                } else {
                    addAll(section, sentences(zh.get(i), '。'), sentences(mn.get(i), '᠃'));
                }
            }
        }
    }

    private static List<String> blocks(Path file) throws IOException {
        return Pattern.compile("\n\n+")
                .splitAsStream(Files.readString(file).strip())
                .toList();
    }

    private static List<String> sentences(String paragraph, char end) {
        List<String> sentences = new ArrayList<>();
        Matcher sentence = Pattern.compile("[^" + end + "]+(?:" + end + "|$)").matcher(paragraph.replace("**", ""));
        while (sentence.find()) {
            sentences.add(sentence.group().strip());
        }
        return sentences;
    }

    private static void addAll(List<Pair> section, List<String> zh, List<String> mn) {
        if (zh.size() != mn.size()) {
            throw new IllegalStateException("not the same sentences in both languages: " + zh.get(0));
        }
        for (int i = 0; i < zh.size(); i++) {
            String chinese = ENUMERATION.matcher(zh.get(i)).replaceFirst("");
            String mongolian = chinese.equals(zh.get(i))
                    ? mn.get(i)
                    : MONGOLIAN_ENUMERATION.matcher(mn.get(i)).replaceFirst("");
            boolean general = !NOT_GENERAL.matcher(chinese).find() || isAboutRequests(chinese);
            if (general && chinese.endsWith("。") && mongolian.endsWith("᠃")) {
                section.add(new Pair(chinese, mongolian));
            }
        }
    }

    /** The sentences of the section on requests that give no figure. */
    private static boolean isAboutRequests(String chinese) {
        return chinese.startsWith("进一步规范受理") || chinese.startsWith("申请内容主要涉及");
    }

    /**
     * Both texts of a report, of so many bytes of Chinese. The same random numbers give the same text.
     *
     * @param ofBody the same for all reports of a body: the problems of one year are not those of the year before
     */
    List<Block> text(int year, int bytes, SplittableRandom random, SplittableRandom ofBody) {
        List<Pair> some = shuffled(work, random);
        List<Pair> last = shuffled(problems, ofBody);
        int half = last.size() / 2;
        last = year % 2 == 0 ? last.subList(0, half) : last.subList(half, last.size());
        List<Block> text = new ArrayList<>();
        int next = paragraphs(text, some, 0, bytes * 12 / 100, false, random);
        text.add(heading("overview", "一、概况", "ᠨᠢᠭᠡ᠂ ᠲᠣᠪᠴᠢ ᠲᠠᠨᠢᠯᠴᠠᠭᠤᠯᠭ᠎ᠠ"));
        next = paragraphs(text, some, next, bytes * 38 / 100, false, random);
        text.add(heading(
                "proactive",
                "二、主动公开政府信息情况",
                "ᠬᠣᠶᠠᠷ᠂ ᠵᠠᠰᠠᠭ᠎ᠤᠨ ᠣᠷᠳᠣᠨ᠎ᠤ ᠮᠡᠳᠡᠭᠡ ᠵᠠᠩᠭᠢ᠎ᠶᠢ ᠢᠳᠡᠪᠬᠢᠲᠡᠢ᠎ᠪᠡᠷ ᠢᠯᠡ ᠨᠡᠶᠢᠲᠡᠯᠡᠭᠰᠡᠨ ᠪᠠᠶᠢᠳᠠᠯ"));
        paragraphs(text, some, next, bytes * 30 / 100, false, random);
        text.add(heading("problems", "三、存在问题及改进措施", "ᠭᠤᠷᠪᠠ᠂ ᠣᠷᠣᠰᠢᠵᠤ ᠪᠠᠶᠢᠭ᠎ᠠ ᠠᠰᠠᠭᠤᠳᠠᠯ ᠪᠠ ᠰᠠᠶᠢᠵᠢᠷᠠᠭᠤᠯᠬᠤ ᠠᠷᠭ᠎ᠠ ᠬᠡᠮᠵᠢᠶ᠎ᠡ"));
        paragraphs(text, last, 0, bytes * 20 / 100, true, random);
        return text.stream()
                .map(block -> new Block(
                        block.anchor(),
                        block.boldly(),
                        block.sentences().stream().map(pair -> pair.with(year)).toList()))
                .toList();
    }

    private static Block heading(String anchor, String zh, String mn) {
        return new Block(anchor, false, List.of(new Pair(zh, mn)));
    }

    private static int paragraphs(
            List<Block> text, List<Pair> pairs, int from, int bytes, boolean boldly, SplittableRandom random) {
        int next = from;
        int written = 0;
        while (written < bytes && next < pairs.size()) {
            List<Pair> sentences = new ArrayList<>();
            for (int rest = random.nextInt(FEWEST, MOST + 1);
                    rest > 0 && written < bytes && next < pairs.size();
                    rest--) {
                Pair pair = pairs.get(next++).withOtherCounts(random);
                sentences.add(pair);
                written += pair.zh().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
            }
            text.add(new Block("", boldly, sentences));
        }
        return next;
    }

    private static List<Pair> shuffled(List<Pair> pairs, SplittableRandom random) {
        List<Pair> shuffled = new ArrayList<>(pairs);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            shuffled.set(i, shuffled.set(random.nextInt(i + 1), shuffled.get(i)));
        }
        return shuffled;
    }
}
