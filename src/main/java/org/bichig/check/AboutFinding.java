package org.bichig.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bichig.finding.Finding;
import org.bichig.finding.Subject;
import org.bichig.model.Acknowledgement;

/** How a finding is spoken of: by the figure that it is about, by the words that it quotes, or as a whole. */
record AboutFinding(Finding finding, Territory territory) {

    private static final String CUT = "…";

    /** Enough words to know the place again. */
    private static final int LONGEST = 20;

    private static final int BEFORE = 8;

    /** Words are taken up to a mark that ends a sentence or means something in YAML or Markdown. */
    private static final Pattern WORDS = Pattern.compile("[^，。；：？！\\s|{}\\[\\]#*`\"\\\\]+");

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}（《“][\\p{L}\\p{N}\\p{M}、（）《》“”〔〕·@.-]*");

    boolean isMeantBy(Acknowledgement acknowledgement) {
        return isNamedBy(acknowledgement)
                && territory
                        .subject(finding)
                        .map(subject -> isUnchanged(acknowledgement.found(), subject.found())
                                && isUnchanged(acknowledgement.expected(), subject.expected()))
                        .orElse(true);
    }

    /** Whether it is of the rule and at the place, whatever the figures are now. */
    boolean isNamedBy(Acknowledgement acknowledgement) {
        if (!acknowledgement.rule().equals(finding.rule())) {
            return false;
        }
        Optional<Subject> subject = territory.subject(finding);
        if (acknowledgement.row().isPresent()) {
            return subject.filter(figure -> acknowledgement.row().get().equals(figure.row())
                                    && acknowledgement
                                            .column()
                                            .map(figure.column()::equals)
                                            .orElse(true))
                            .isPresent()
                    && acknowledgement.text().map(this::quotes).orElse(true);
        }
        return acknowledgement
                .text()
                .map(this::quotes)
                .orElse(subject.isEmpty() && finding.quoted().isBlank());
    }

    private static boolean isUnchanged(Optional<String> then, String now) {
        return then.isEmpty() || now.isEmpty() || then.get().equals(now);
    }

    /** Whether the words stand in what the finding says, or in the line that it quotes: there where it points. */
    private boolean quotes(String text) {
        if (finding.message().contains(text)) {
            return true;
        }
        return pointed() == 0
                ? finding.quoted().contains(text)
                : covers(finding.quoted(), text, finding.quoted().offsetByCodePoints(0, pointed()));
    }

    private static boolean covers(String line, String text, int place) {
        int at = line.indexOf(text);
        while (at >= 0 && at <= place) {
            if (place < at + text.length()) {
                return true;
            }
            at = line.indexOf(text, at + 1);
        }
        return false;
    }

    /** The index in the quoted line, in code points, that the finding points at; 0 where it is about the line as a whole. */
    private int pointed() {
        int index = finding.place().column() - 1;
        String line = finding.quoted();
        boolean whole = !line.startsWith(CUT) && !line.endsWith(CUT);
        return index > 0 && whole && index < line.codePointCount(0, line.length()) ? index : 0;
    }

    /** The item of an {@code acknowledge} list that speaks of it. */
    String acknowledgement() {
        StringBuilder item = new StringBuilder("- {rule: ").append(finding.rule());
        Optional<Subject> subject = territory.subject(finding);
        if (subject.isPresent()) {
            Subject figure = subject.get();
            item.append(", row: ").append(figure.row());
            if (territory.hasColumns(figure)) {
                item.append(", column: ").append(figure.column());
            }
            append(item, "found", figure.found());
            append(item, "expected", figure.expected());
        } else {
            append(item, "text", words());
        }
        return item.append(", reason: …}").toString();
    }

    private static void append(StringBuilder item, String key, String value) {
        if (!value.isEmpty()) {
            item.append(", ").append(key).append(": ");
            item.append(
                    PLAIN.matcher(value).matches()
                            ? value
                            : "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
        }
    }

    /** What stands at the place, so that it can be known again; where that is no word, with what stands before it. */
    private String words() {
        String line = finding.quoted();
        int from = line.offsetByCodePoints(0, pointed());
        Matcher words = WORDS.matcher(line);
        if (words.find(from) && (pointed() == 0 || words.start() == from)) {
            return shortened(words.group());
        }
        return shortened(line.substring(line.offsetByCodePoints(from, -Math.min(BEFORE, pointed())))
                .strip());
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST));
    }
}
