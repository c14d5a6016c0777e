package org.bichig.check.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/** Document numbers (发文字号) are written as GB/T 9704-2012, 7.2.5, asks. */
final class DocumentNumbersAreWellFormed implements TextRule {

    private static final String RULE = "document-number";

    /** Anything that is meant as a document number: letters of an office, a year in some brackets, a number, 号. */
    private static final Sought MEANT = Sought.of(
            "(?<office>[\\p{IsHan}]{2,10})\\s*[〔\\[［【（(﹝](?<year>\\d{4}|\\d{2})年?[〕\\]］】）)﹞]\\s*第?\\s*(?<number>\\d{1,5})\\s*号");

    private static final Pattern RIGHT = Pattern.compile("\\p{IsHan}{2,10}〔\\d{4}〕[1-9]\\d{0,4}号");

    @Override
    public void check(ReportText text, Findings findings) {
        for (Passage passage : text.passages()) {
            passage.matches(MEANT)
                    .filter(match -> !RIGHT.matcher(match.group()).matches())
                    .forEach(match -> findings.add(finding(passage, match)));
        }
    }

    private static Finding finding(Passage passage, Matcher match) {
        String number = match.group("number").replaceFirst("^0+(?=.)", "");
        String right = match.group("office") + "〔" + fourDigits(match.group("year")) + "〕" + number + "号";
        return Finding.warning(
                RULE,
                passage.at(match.start()),
                "Found “" + match.group() + "”; a document number is written 机关代字〔年份〕序号.",
                passage.typed(),
                "If it is one, write " + right + ".");
    }

    private static String fourDigits(String year) {
        return year.length() == 4 ? year : "20" + year;
    }
}
