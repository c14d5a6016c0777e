package org.bichig.check.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/**
 * Where 信息处理费 was charged, the last section says so too, and in a unit that it can have been charged in: 国办函〔2020〕109号
 * counts in tens and hundreds of 元, the table of the report in 万元.
 */
final class FeesAreToldOnce implements TextRule {

    private static final String CONTRADICTED = "fee-contradicted";
    private static final String UNIT = "unit-confusion";

    private static final Pattern LAST = Pattern.compile("其他需要报告|需要报告的其他|其他应报告");
    private static final Sought FEE = Sought.of("信息处理费[^0-9。；;未没无]{0,16}([0-9]+(?:\\.[0-9]+)?)\\s*(亿元|万元|元)");
    private static final Pattern NONE = Pattern.compile(
            "(?:未|没有|无)[^。；;]{0,12}信息处理费|信息处理费[^。；;，,]{0,6}(?:为零|0(?:\\.0+)?\\s*(?:万元|元))|^\\s*无[。.]?\\s*$|没有其他需要报告");

    /** More than an office takes in by tens of 元 in a year. */
    private static final BigDecimal TOO_MUCH = BigDecimal.valueOf(1_000_000);

    private record Charged(Passage passage, Matcher match, BigDecimal yuan) {}

    @Override
    public void check(ReportText text, Findings findings) {
        List<Charged> charged = text.passages().stream()
                .filter(passage -> passage.kind() != Passage.Kind.TABLE_ROW)
                .flatMap(passage -> passage.matches(FEE).map(match -> charged(passage, match)))
                .filter(fee -> fee.yuan().signum() > 0)
                .toList();
        charged.stream()
                .filter(fee -> fee.yuan().compareTo(TOO_MUCH) >= 0
                        && !fee.match().group(2).equals("元"))
                .forEach(fee -> findings.add(unit(fee)));
        Optional<Section> last = text.sections().stream()
                .filter(section -> section.heading().isPresent()
                        && LAST.matcher(section.title()).find())
                .findFirst();
        if (last.isPresent() && !charged.isEmpty()) {
            contradiction(last.get(), charged).ifPresent(findings::add);
        }
    }

    private static Charged charged(Passage passage, Matcher match) {
        BigDecimal amount = new BigDecimal(match.group(1));
        return new Charged(
                passage, match, Money.convert(amount, match.group(2), "元").orElse(amount));
    }

    private static Optional<Finding> contradiction(Section last, List<Charged> charged) {
        boolean saidHere = charged.stream().anyMatch(fee -> last.passages().contains(fee.passage()));
        List<Passage> none = last.passages().stream()
                .filter(passage -> NONE.matcher(passage.text()).find())
                .collect(Collectors.toList());
        if (saidHere || none.isEmpty()) {
            return Optional.empty();
        }
        Charged fee = charged.get(0);
        Passage passage = none.get(0);
        return Optional.of(Finding.warning(
                CONTRADICTED,
                passage.place(),
                "This section knows of no 信息处理费; line " + fee.passage().place().line() + " says “"
                        + fee.match().group() + "”.",
                passage.typed(),
                "Say here what was charged; the notice asks for it in this section."));
    }

    private static Finding unit(Charged fee) {
        return Finding.warning(
                UNIT,
                fee.passage().at(fee.match().start(1)),
                "“" + fee.match().group() + "” is more than an office charges in a year, request by request.",
                fee.passage().typed(),
                "Look whether 元 is meant; 信息处理费 is told in 元, and 万元 is the unit of 行政事业性收费 in the table.");
    }
}
