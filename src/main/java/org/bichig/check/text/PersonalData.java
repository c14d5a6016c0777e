package org.bichig.check.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.finding.Severity;

/** No number of a person stands in a report: identity card, bank card, mobile telephone, number plate. */
final class PersonalData implements TextRule {

    private static final Sought IDENTITY_CARD = Sought.of("(?<![0-9A-Za-z])[1-9]\\d{16}[0-9Xx](?![0-9A-Za-z])");
    private static final Sought BANK_CARD =
            Sought.of("(?<![0-9A-Za-z])(?:62|4|5[1-5])\\d{2}(?:[ -]?\\d{4}){3}(?:[ -]?\\d{1,3})?(?![0-9A-Za-z])");
    private static final Sought MOBILE = Sought.of("(?<![0-9A-Za-z-])1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?![0-9A-Za-z])");
    private static final Sought PLATE = Sought.of(
            "(?=.[A-HJ-NP-Z])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]·?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9](?![0-9A-Za-z])");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    /** A kind of number, and what tells it from others that look the same. */
    private record Kind(Sought sought, Predicate<String> isOne, Severity severity, String rule, String what) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    IDENTITY_CARD,
                    PersonalData::isIdentityCard,
                    Severity.ERROR,
                    "identity-card",
                    "an identity card number"),
            new Kind(BANK_CARD, PersonalData::isBankCard, Severity.ERROR, "bank-card", "a bank card number"),
            new Kind(MOBILE, number -> true, Severity.WARNING, "mobile-number", "the number of a mobile telephone"),
            new Kind(
                    PLATE,
                    plate -> plate.chars().anyMatch(Character::isDigit),
                    Severity.WARNING,
                    "number-plate",
                    "a number plate"));

    @Override
    public void check(ReportText text, Findings findings) {
        for (Passage passage : text.passages()) {
            for (Kind kind : KINDS) {
                numbers(kind, passage).forEach(match -> findings.add(finding(kind, passage, match)));
            }
        }
    }

    private static Stream<Matcher> numbers(Kind kind, Passage passage) {
        return passage.matches(kind.sought()).filter(match -> kind.isOne().test(match.group()));
    }

    private static Finding finding(Kind kind, Passage passage, Matcher match) {
        return Finding.of(
                kind.severity(),
                kind.rule(),
                passage.at(match.start()),
                "“" + masked(match.group()) + "” seems to be " + kind.what() + ".",
                passage.typed(),
                "Take it out. Nothing that identifies a private person is published with a report.");
    }

    /** The same findings, of whatever rules, none of which shows such a number. */
    static List<Finding> masked(List<Finding> findings, ReportText text) {
        if (findings.stream().noneMatch(finding -> isOurs(finding.rule()))) {
            return findings;
        }
        List<String> numbers = text.passages().stream()
                .flatMap(passage -> KINDS.stream().flatMap(kind -> numbers(kind, passage)))
                .map(Matcher::group)
                .distinct()
                .toList();
        return findings.stream().map(finding -> masked(finding, numbers)).toList();
    }

    private static boolean isOurs(String rule) {
        return KINDS.stream().anyMatch(kind -> kind.rule().equals(rule));
    }

    private static Finding masked(Finding finding, List<String> numbers) {
        String message = finding.message();
        String quoted = finding.quoted();
        for (String number : numbers) {
            message = message.replace(number, masked(number));
            quoted = quoted.replace(number, masked(number));
        }
        return finding.saying(message, quoted);
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
        if (number.length() < 16 || number.length() > 19) {
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
