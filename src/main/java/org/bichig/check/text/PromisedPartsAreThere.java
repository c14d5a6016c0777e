package org.bichig.check.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/** What the preface promises (本报告由…部分组成) is there, as headings, and is as much as it says. */
final class PromisedPartsAreThere implements TextRule {

    private static final String RULE = "promised-parts";

    private static final Sought NUMBERED = Sought.of("(?:^|[：:；;。])\\s*(\\d{1,2})[.．、]\\s*([^；;。0-9][^；;。]{2,60})");
    private static final Sought LISTED = Sought.of(
            "(?:全文|本报告|报告|主要内容|内容|本年度报告)[^。]{0,12}?(?:包括|由|共分为?|分为)(?:以下)?([^。：]{6,300}?)(?:等)?([一二三四五六七八九十]{1,3}|\\d{1,2})个?(?:部分|方面)");
    /** The same without a number of parts. */
    private static final Sought NAMED = Sought.of("(?:全文|报告全文)[^。]{0,6}?(?:包括|由|分为)([^。：]{12,300}?)(?:等(?:内容)?|组成)?。");

    private static final Pattern COMMON = Pattern.compile("政府|政务|信息|公开|工作|情况|有关|相关|主要|说明|内容|其他|需要|事项|[^\\p{IsHan}]");
    private static final int FEWEST = 3;
    private static final int PREFACE = 3;

    @Override
    public void check(ReportText text, Findings findings) {
        Optional<Section> preface = text.sections().stream()
                .filter(section -> section.heading().isEmpty())
                .findFirst();
        if (preface.isEmpty()) {
            return;
        }
        List<Passage> headings = text.headings().toList();
        // Without any heading, all of the text is its preface.
        int most = headings.isEmpty() ? PREFACE : Integer.MAX_VALUE;
        preface.get().passages().stream()
                .limit(most)
                .forEach(passage -> promises(passage, findings).ifPresent(parts -> {
                    if (headings.isEmpty()) {
                        noHeadings(parts, passage, findings);
                    } else {
                        missing(parts, headings, passage, findings);
                    }
                }));
    }

    private static Optional<List<String>> promises(Passage passage, Findings findings) {
        List<String> numbered =
                passage.matches(NUMBERED).map(match -> match.group(2)).toList();
        if (numbered.size() >= FEWEST) {
            return Optional.of(numbered);
        }
        return passage.matches(LISTED)
                .findFirst()
                .map(match -> listed(match, passage, findings))
                .or(() -> passage.matches(NAMED).findFirst().map(match -> parts(match.group(1))))
                .filter(parts -> parts.size() >= FEWEST);
    }

    private static List<String> listed(Matcher listed, Passage passage, Findings findings) {
        List<String> parts = parts(listed.group(1));
        int promised = number(listed.group(2)).orElse(parts.size());
        if (parts.size() >= FEWEST && parts.size() != promised) {
            findings.add(Finding.note(
                    RULE,
                    passage.at(listed.start(2)),
                    "The preface speaks of " + promised + " parts and names " + parts.size() + ".",
                    passage.typed(),
                    "Count the parts that it names."));
        }
        return parts;
    }

    private static List<String> parts(String list) {
        return Arrays.stream(list.split("[、；;，,]|(?<=情况)和|以及"))
                .filter(part -> !part.isBlank())
                .toList();
    }

    private static void noHeadings(List<String> parts, Passage passage, Findings findings) {
        findings.add(Finding.warning(
                RULE,
                passage.place(),
                "The preface promises " + parts.size() + " parts, and the text has no headings.",
                passage.typed(),
                "Put the headings back; begin each with “## ”."));
    }

    private static OptionalInt number(String text) {
        return Character.isDigit(text.charAt(0)) ? OptionalInt.of(Integer.parseInt(text)) : ChineseNumerals.read(text);
    }

    private static void missing(List<String> parts, List<Passage> headings, Passage passage, Findings findings) {
        int highest = headings.stream().mapToInt(Passage::level).min().orElse(0);
        List<Set<String>> all =
                headings.stream().map(heading -> pairs(heading.text())).toList();
        List<Set<String>> ofTheHighest = headings.stream()
                .filter(heading -> heading.level() == highest)
                .map(heading -> pairs(heading.text()))
                .toList();
        List<String> missing =
                parts.stream().filter(part -> !isAmong(part, all)).toList();
        List<String> lower = parts.stream()
                .filter(part -> !missing.contains(part))
                .filter(part -> !isAmong(part, ofTheHighest))
                .toList();
        if (missing.isEmpty() && !lower.isEmpty()) {
            findings.add(Finding.note(
                    RULE,
                    passage.place(),
                    "The preface names " + parts.size() + " parts as equals; these are parts of a part: "
                            + String.join(", ", lower) + ".",
                    passage.typed(),
                    "Name in the preface what the headings of the highest level name, or raise these."));
        }
        if (!missing.isEmpty()) {
            findings.add(Finding.warning(
                    RULE,
                    passage.place(),
                    "The preface promises parts that have no heading: " + String.join(", ", missing) + ".",
                    passage.typed(),
                    "Add the parts, or take them out of the preface."));
        }
    }

    /** @param headings the pairs of each */
    private static boolean isAmong(String part, List<Set<String>> headings) {
        Set<String> wanted = pairs(part);
        return headings.stream().anyMatch(heading -> speakOfTheSame(wanted, heading));
    }

    /** Whether two titles share half of the pairs of letters that are not in every title. */
    private static boolean speakOfTheSame(Set<String> wanted, Set<String> found) {
        if (wanted.isEmpty()) {
            return true;
        }
        long shared = wanted.stream().filter(found::contains).count();
        return shared * 2 >= Math.min(wanted.size(), Math.max(found.size(), 1));
    }

    private static Set<String> pairs(String title) {
        String essence = COMMON.matcher(title).replaceAll("");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= essence.length(); i++) {
            pairs.add(essence.substring(i, i + 2));
        }
        if (pairs.isEmpty() && !essence.isEmpty()) {
            pairs.add(essence);
        }
        return pairs;
    }
}
