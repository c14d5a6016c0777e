package org.bichig.check.text;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Severity;
import org.bichig.model.Organ;
import org.bichig.model.StatisticsReturn;
import org.bichig.statistics.Mention;
import org.bichig.statistics.Table;

/**
 * What the text says in numbers is what the table says. The format knows by which words texts speak of its cells; a number
 * that speaks of another year, of a part of the body or of one channel is left alone, or only noted.
 */
final class TextAgreesWithTheTable implements TextRule {

    private static final String RULE = "text-and-table";
    private static final String DENIED = "text-denies-figure";
    private static final String LISTED = "list-above-total";
    private static final String UNIT = "unit-confusion";

    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern DENIAL = Pattern.compile("未|没有|无");
    private static final String CLAUSE_ENDS = "，,。；;：:！？（(";

    /** Which time a number is about; the last such word before it counts. */
    private static final Pattern TIME =
            Pattern.compile("(20\\d{2})年|去年|上一?年度?(?!结转)|同期|以来|历年|同比|本年度?|今年|全年|年内|(?:增长|增加|减少|下降|上升|提高)(?:了|到|至)?");

    /** Words behind which a number is about all of it, and not one of several. */
    private static final Pattern WHOLE = Pattern.compile("共|累计|总计|合计|总数|总量|全年|本年|年度");

    /** A number of its own, and not that of a year, a month or a day. */
    private static final Pattern OTHER_NUMBER = Pattern.compile("[0-9](?![0-9]*\\s*(?:年|月|日|号))(?<![0-9]{2})");

    /** Counted since some day, which may be of another year. */
    private static final Pattern SINCE = Pattern.compile("截[至止][^。；]*累计|累计[^。；]*截[至止]");

    private static final Pattern PART_OF_THE_BODY = Pattern.compile("代表[^，。；]{0,8}政府|本级|本机关|我办|我局|机关本身");
    private static final Pattern WHOLE_BODY = Pattern.compile("全区|全市|全县|全旗|全省|全盟|全州|各级|各部门|各地区|各单位");

    /** At least so many numbers make a list. */
    private static final int LIST = 3;

    @Override
    public void check(ReportText text, Findings findings) {
        Optional<Table> table = text.report().statistics().map(StatisticsReturn::table);
        if (table.isEmpty() || table.get().format().mentions().isEmpty()) {
            return;
        }
        List<Spoken> spoken = table.get().format().mentions().stream()
                .map(mention -> Spoken.of(mention, table.get()))
                .filter(one -> !one.cells().areUnreadable())
                .toList();
        String heading = "";
        for (Passage passage : text.passages()) {
            if (passage.isHeading()) {
                heading = passage.text();
            } else if (passage.kind() != Passage.Kind.TABLE_ROW) {
                String context = heading + passage.text();
                for (Sentence sentence : passage.sentences()) {
                    new Reader(text, spoken, sentence, context, findings).read();
                }
            }
        }
    }

    /** A mention with the cells that it speaks of. */
    private record Spoken(Mention mention, Optional<Sought> says, Optional<Sought> none, MentionedCells cells) {

        static Spoken of(Mention mention, Table table) {
            return new Spoken(
                    mention,
                    mention.says().map(Sought::of),
                    mention.none().map(Sought::of),
                    new MentionedCells(mention, table));
        }

        boolean isNear(String context) {
            return mention.near().isEmpty() || mention.near().stream().anyMatch(context::contains);
        }
    }

    /** Holds one sentence against the table. Each number is taken once, by the first mention that fits. */
    private record Reader(ReportText text, List<Spoken> spoken, Sentence sentence, String context, Findings findings) {

        void read() {
            boolean numbers = DIGIT.matcher(sentence.text()).find();
            boolean denials = DENIAL.matcher(sentence.text()).find();
            Set<Integer> taken = new HashSet<>();
            for (Spoken one : spoken) {
                Optional<Sought> says = one.says().filter(sought -> numbers && !sentence.lacks(sought));
                Optional<Sought> none = one.none().filter(sought -> denials && !sentence.lacks(sought));
                if ((says.isPresent() || none.isPresent()) && one.isNear(context)) {
                    says.ifPresent(sought -> {
                        if (one.mention().listed()) {
                            list(sought, one.mention(), one.cells());
                        } else {
                            numbers(sought, one.mention(), one.cells(), taken);
                        }
                    });
                    none.ifPresent(sought -> denials(sought, one.mention(), one.cells()));
                }
            }
        }

        private void numbers(Sought sought, Mention mention, MentionedCells cells, Set<Integer> taken) {
            Matcher match = sought.in(sentence.text());
            while (match.find()) {
                String clause = clause(match.start(), match.end());
                boolean isMeant = mention.unless().stream().noneMatch(clause::contains)
                        && isOfTheYear(sentence.text().substring(0, match.start()));
                if (isMeant && taken.add(match.start(Mention.NUMBER))) {
                    compare(match, mention, cells);
                }
            }
        }

        private String clause(int start, int end) {
            int from = start;
            while (from > 0 && CLAUSE_ENDS.indexOf(sentence.text().charAt(from - 1)) < 0) {
                from--;
            }
            return sentence.text().substring(from, end);
        }

        private String wholeClause(int start, int end) {
            int to = end;
            while (to < sentence.text().length()
                    && CLAUSE_ENDS.indexOf(sentence.text().charAt(to)) < 0) {
                to++;
            }
            return clause(start, to);
        }

        private boolean isOfTheYear(String before) {
            String last = "";
            Matcher time = TIME.matcher(before);
            while (time.find()) {
                last = time.group();
            }
            return last.isEmpty()
                    || last.equals(text.year() + "年")
                    || List.of("本年", "本年度", "今年", "全年", "年内").contains(last);
        }

        private void compare(Matcher match, Mention mention, MentionedCells cells) {
            SaidNumber said = SaidNumber.of(match);
            int at = match.start(Mention.NUMBER);
            List<BigDecimal> figures = cells.figures(said.unit());
            if (figures.isEmpty()) {
                if (cells.areComparable(said.unit()) && !(said.isZero() && cells.areMarked())) {
                    add(at, RULE, said.isZero() ? Severity.NOTE : weight(mention), cells.blank(said), cells);
                }
                return;
            }
            if (figures.stream().anyMatch(said::mayBe)) {
                return;
            }
            if (Money.isUnit(said.unit()) && cells.asTyped().stream().anyMatch(said::mayBe)) {
                add(at, UNIT, weight(mention), cells.otherUnit(said), cells);
                return;
            }
            boolean below = figures.stream().allMatch(figure -> said.most().compareTo(figure) < 0);
            boolean perhapsOneOfSeveral = below && !said.isZero() && !isTheWhole(match);
            boolean perhapsInBlanks = !below && cells.haveBlanks();
            boolean perhapsOfMoreYears =
                    !below && SINCE.matcher(sentence.text()).find();
            Severity severity =
                    perhapsOneOfSeveral || perhapsInBlanks || perhapsOfMoreYears ? Severity.NOTE : weight(mention);
            add(at, RULE, severity, cells.other(said), cells);
        }

        /** Whether a number is said of all: by a word beside it, or by standing first in its sentence, behind the year. */
        private boolean isTheWhole(Matcher match) {
            String before = sentence.text().substring(0, match.start(Mention.NUMBER));
            return WHOLE.matcher(clause(match.start(), match.end())).find()
                    || before.contains("年") && !OTHER_NUMBER.matcher(before).find();
        }

        /** A note where the sentence speaks of more, or of less, than the table counts. */
        private Severity weight(Mention mention) {
            boolean consolidated = text.organ().kind() == Organ.Kind.CONSOLIDATED;
            Pattern otherScope = consolidated ? PART_OF_THE_BODY : WHOLE_BODY;
            return otherScope.matcher(sentence.text()).find() ? Severity.NOTE : mention.severity();
        }

        private void denials(Sought sought, Mention mention, MentionedCells cells) {
            Matcher match = sought.in(sentence.text());
            while (match.find()) {
                String clause = wholeClause(match.start(), match.end());
                boolean isMeant = mention.unless().stream().noneMatch(clause::contains)
                        && isOfTheYear(sentence.text().substring(0, match.start()));
                if (isMeant && cells.firstAboveZero().isPresent()) {
                    add(match.start(), DENIED, weight(mention), cells.denied(match.group()), cells);
                }
            }
        }

        private void list(Sought sought, Mention mention, MentionedCells cells) {
            Matcher match = sought.in(sentence.text());
            if (!match.find()
                    || mention.unless().stream().anyMatch(sentence.text()::contains)
                    || !isOfTheYear(sentence.text().substring(0, match.start()))) {
                return;
            }
            List<SaidNumber> parts = Stream.concat(
                            Stream.of(SaidNumber.of(match)), numbers(match.group(Mention.UNIT), match.end()))
                    .toList();
            if (isTotalOfTheOthers(parts)) {
                return;
            }
            BigDecimal least = parts.stream().map(SaidNumber::least).reduce(BigDecimal.ZERO, BigDecimal::add);
            List<BigDecimal> figures = cells.figures(parts.get(0).unit());
            if (parts.size() >= LIST
                    && !figures.isEmpty()
                    && figures.stream().allMatch(figure -> least.compareTo(figure) > 0)) {
                add(match.start(Mention.NUMBER), LISTED, weight(mention), cells.exceeded(parts, least), cells);
            }
        }

        /** 公开信息1463条，工作动态500条，通知公告300条: the first is no part. */
        private static boolean isTotalOfTheOthers(List<SaidNumber> parts) {
            BigDecimal others = parts.stream().skip(1).map(SaidNumber::least).reduce(BigDecimal.ZERO, BigDecimal::add);
            return parts.get(0).most().compareTo(others) >= 0;
        }

        private Stream<SaidNumber> numbers(String unit, int from) {
            Pattern number = Pattern.compile("(?<" + Mention.ABOUT + ">近|约)?(?<" + Mention.NUMBER + ">[0-9]{1,12})(?<"
                    + Mention.OVER + ">余|多)?(?<" + Mention.UNIT + ">" + Pattern.quote(unit) + ")");
            Matcher match = number.matcher(sentence.text());
            Stream.Builder<SaidNumber> found = Stream.builder();
            int at = from;
            while (match.find(at)) {
                found.add(SaidNumber.of(match));
                at = match.end();
            }
            return found.build();
        }

        private void add(int at, String rule, Severity severity, String message, MentionedCells cells) {
            findings.add(Finding.of(
                    severity,
                    rule,
                    sentence.at(at),
                    message,
                    sentence.passage().typed(),
                    "Look which of the two is right, and mend the other (" + cells.place(text.report())
                            + "). If they count different things, acknowledge it."));
        }
    }
}
