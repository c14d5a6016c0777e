package org.bichig.check;

import java.util.ArrayList;
import java.util.List;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.model.Contact;
import org.bichig.model.Feedback;
import org.bichig.model.Site;

/**
 * A reader who is kept out finds whom to tell, by when she is answered, and where to turn if not (无障碍环境建设法, on
 * supervision by everyone; WAI's model of an accessibility statement asks for the same three).
 */
final class FeedbackIsGiven implements SiteRule {

    @Override
    public void check(Site site, Findings findings) {
        Feedback feedback = site.settings().feedback();
        List<String> missing = new ArrayList<>();
        if (feedback.contact().filter(FeedbackIsGiven::leadsSomewhere).isEmpty()) {
            missing.add("contact (with phone, email or address)");
        }
        if (feedback.answerDays().isEmpty()) {
            missing.add("answerDays");
        }
        if (feedback.complaints().isEmpty()) {
            missing.add("complaints");
        }
        if (!site.settings().example() && !missing.isEmpty()) {
            findings.add(Finding.warning(
                    "accessibility-feedback",
                    site.settings().place(),
                    "The site does not say what a reader can do whom a page keeps out: " + String.join(", ", missing)
                            + " missing below accessibility:.",
                    "",
                    "Add them to site.yaml; the accessibility statement shows them."));
        }
    }

    private static boolean leadsSomewhere(Contact contact) {
        return !contact.phone().isEmpty()
                || !contact.email().isEmpty()
                || contact.address().isPresent();
    }
}
