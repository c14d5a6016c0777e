package org.bichig.check.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/** Every bracket and quotation mark that opens in a paragraph is closed there, in the right order. */
final class BracketsAreClosed implements TextRule {

    private static final String RULE = "unbalanced-brackets";

    private static final String OPENING = "（(《〈“‘【〔「『";
    private static final String CLOSING = "）)》〉”’】〕」』";
    /** 1） or a) at the head of an item: it closes nothing. */
    private static final Pattern ITEM = Pattern.compile(".*(?:^|[\\p{IsHan}。；，：、\\s])[0-9a-zA-Z一二三四五六七八九十]{1,3}");

    private record Open(char mark, int index) {}

    @Override
    public void check(ReportText text, Findings findings) {
        text.passages().forEach(passage -> check(passage, findings));
    }

    private static void check(Passage passage, Findings findings) {
        Deque<Open> open = new ArrayDeque<>();
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            int closing = CLOSING.indexOf(mark);
            if (OPENING.indexOf(mark) >= 0) {
                open.push(new Open(mark, i));
            } else if (closing >= 0 && !isApostrophe(text, i)) {
                if (!open.isEmpty() && sameKind(OPENING.indexOf(open.peek().mark()), closing)) {
                    open.pop();
                } else if (open.isEmpty() && !isItem(text, i)) {
                    findings.add(finding(passage, i, "“" + mark + "” closes what was never opened", opposite(mark)));
                    return;
                } else if (!open.isEmpty()) {
                    findings.add(crossed(passage, open.peek(), i));
                    return;
                }
            }
        }
        // A quotation over several paragraphs opens anew in each and closes in the last: GB/T 15834-2011, 4.8.3.5.
        open.removeIf(one -> one.mark() == '“' && one.index() == 0);
        if (!open.isEmpty()) {
            Open last = open.peekLast();
            findings.add(
                    finding(passage, last.index(), "“" + last.mark() + "” is never closed", opposite(last.mark())));
        }
    }

    private static boolean isApostrophe(String text, int i) {
        return text.charAt(i) == '’'
                && i > 0
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i + 1))
                && text.charAt(i + 1) < 0x250;
    }

    private static boolean isItem(String text, int i) {
        return (text.charAt(i) == '）' || text.charAt(i) == ')')
                && ITEM.matcher(text.substring(Math.max(0, i - 5), i)).matches();
    }

    /** （ may be closed by ): that it is half-width is another rule's matter. */
    private static boolean sameKind(int opening, int closing) {
        return opening == closing || opening <= 1 && closing <= 1;
    }

    private static Finding crossed(Passage passage, Open open, int i) {
        return finding(
                passage,
                i,
                "“" + passage.text().charAt(i) + "” stands where the “" + open.mark() + "” before it should be closed",
                opposite(open.mark()));
    }

    private static Finding finding(Passage passage, int index, String what, String missing) {
        int from = Math.max(0, index - 10);
        int to = Math.min(passage.text().length(), index + 11);
        return Finding.warning(
                RULE,
                passage.at(index),
                what + ", in “…" + passage.text().substring(from, to) + "…”.",
                passage.typed(),
                "Put the missing “" + missing + "” where it belongs.");
    }

    private static String opposite(char mark) {
        int opening = OPENING.indexOf(mark);
        return String.valueOf(opening >= 0 ? CLOSING.charAt(opening) : OPENING.charAt(CLOSING.indexOf(mark)));
    }
}
