package org.bichig.check.text;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.model.Contact;

/** A reader can reach the office from anywhere, under the office's own address. */
final class ContactsAreOfficial implements TextRule {

    private static final Sought MAIL = Sought.of("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}");
    private static final Pattern PRIVATE_MAIL = Pattern.compile(
            ".*@(?:qq|vip\\.qq|foxmail|163|126|yeah|sina|sohu|139|189|gmail|hotmail|outlook|aliyun)\\.(?:com|cn|net)");
    private static final Sought PHONE = Sought.of("(?:电话|传真|热线)[^0-9]{0,6}(\\d{7,8})(?![-－0-9])");
    private static final Sought AREA_CODE = Sought.of("0\\d{2,3}[-－—) ）]?\\d{7,8}");

    @Override
    public void check(ReportText text, Findings findings) {
        Set<String> mails = new LinkedHashSet<>();
        for (Passage passage : text.passages()) {
            passage.matches(MAIL).forEach(match -> mail(passage, match, mails, findings));
            passage.matches(PHONE)
                    .filter(match -> !passage.has(AREA_CODE))
                    .forEach(match -> findings.add(Finding.warning(
                            "phone-without-area-code",
                            passage.at(match.start(1)),
                            "The number " + match.group(1) + " has no area code.",
                            passage.typed(),
                            "Write it as 0470-" + match.group(1) + ", with the area code of the place.")));
        }
        text.report().contact().ifPresent(contact -> inData(text, contact, mails, findings));
    }

    private static void mail(Passage passage, Matcher match, Set<String> mails, Findings findings) {
        String mail = match.group();
        if (PRIVATE_MAIL.matcher(mail).matches()) {
            findings.add(Finding.warning(
                    "private-mail",
                    passage.at(match.start()),
                    mail + " is an address at a public provider.",
                    passage.typed(),
                    "Give the address of the office under the domain of the government, if it has one."));
        }
        if (!mails.isEmpty() && !mails.contains(mail)) {
            findings.add(Finding.note(
                    "several-mails",
                    passage.at(match.start()),
                    "The text gives more than one mail address: " + String.join(", ", mails) + " and " + mail + ".",
                    passage.typed(),
                    "Say what each is for, or give one."));
        }
        mails.add(mail);
    }

    private static void inData(ReportText text, Contact contact, Set<String> mails, Findings findings) {
        if (!contact.email().isEmpty() && !mails.isEmpty() && !mails.contains(contact.email())) {
            findings.add(Finding.note(
                    "several-mails",
                    text.report().place(),
                    "report.yaml gives " + contact.email() + ", the text " + String.join(", ", mails) + ".",
                    "",
                    "Give the same address in both."));
        }
    }
}
