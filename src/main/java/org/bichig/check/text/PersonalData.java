package org.bichig.check.text;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Severity;

/** No number of a person stands in a report: identity card, bank card, mobile telephone, number plate. */
final class PersonalData implements TextRule {

    private static final Sought IDENTITY_CARD = Sought.of("(?<![0-9A-Za-z])[1-9]\\d{16}[0-9Xx](?![0-9A-Za-z])");
    private static final Sought BANK_CARD =
            Sought.of("(?<![0-9A-Za-z])(?:62|4|5[1-5])\\d{2}(?:[ -]?\\d{4}){3}(?:[ -]?\\d{1,3})?(?![0-9A-Za-z])");
    private static final Sought MOBILE = Sought.of("(?<![0-9A-Za-z-])1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?![0-9A-Za-z])");
    private static final Sought PLATE =
            Sought.of("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]·?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9](?![0-9A-Za-z])");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    @Override
    public void check(ReportText text, Findings findings) {
        for (Passage passage : text.passages()) {
            look(
                    passage,
                    IDENTITY_CARD,
                    PersonalData::isIdentityCard,
                    "identity-card",
                    Severity.ERROR,
                    "an identity card number",
                    findings);
            look(
                    passage,
                    BANK_CARD,
                    PersonalData::isBankCard,
                    "bank-card",
                    Severity.ERROR,
                    "a bank card number",
                    findings);
            look(
                    passage,
                    MOBILE,
                    number -> true,
                    "mobile-number",
                    Severity.WARNING,
                    "the number of a mobile telephone",
                    findings);
            look(
                    passage,
                    PLATE,
                    plate -> plate.matches(".*\\d.*"),
                    "number-plate",
                    Severity.WARNING,
                    "a number plate",
                    findings);
        }
    }

    private static void look(
            Passage passage,
            Sought sought,
            Predicate<String> isOne,
            String rule,
            Severity severity,
            String what,
            Findings findings) {
        passage.matches(sought)
                .filter(match -> isOne.test(match.group()))
                .forEach(match -> findings.add(Finding.of(
                        severity,
                        rule,
                        passage.at(match.start()),
                        "“" + masked(match.group()) + "” seems to be " + what + ".",
                        passage.typed().replace(match.group(), masked(match.group())),
                        "Take it out. Nothing that identifies a private person is published with a report.")));
    }

    /** Whatever is shown of a finding may end in a log, so the middle is not. */
    private static String masked(String number) {
        int shown = Math.min(3, number.length() / 4);
        return number.substring(0, shown)
                + "*".repeat(number.length() - 2 * shown)
                + number.substring(number.length() - shown);
    }

    /** GB 11643-1999: a province, a day of birth, a check digit (ISO 7064, MOD 11-2). */
    private static boolean isIdentityCard(String number) {
        int province = Integer.parseInt(number.substring(0, 2));
        if (province < 11 || province > 82) {
            return false;
        }
        try {
            LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
        } catch (DateTimeException e) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK_DIGITS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
    }

    /** ISO/IEC 7812: 16 to 19 digits, the last of which makes the Luhn sum a multiple of ten. */
    private static boolean isBankCard(String typed) {
        String number = typed.replaceAll("[ -]", "");
        if (number.length() < 16 || number.length() > 19 || new BigInteger(number).signum() == 0) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int twice = i % 2 == 1 ? digit * 2 : digit;
            sum += twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0;
    }
}
