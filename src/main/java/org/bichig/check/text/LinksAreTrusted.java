package org.bichig.check.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;

/** Addresses in a text are whole, lead to governments, and by https. */
final class LinksAreTrusted implements TextRule {

    private static final Sought ADDRESS =
            Sought.of("(?:https?)[:：]//?([^\\s/，。；）)》“”\\p{IsHan}]*)(/[A-Za-z0-9._~%/?#=&-]*)?");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+(?::\\d{1,5})?");
    private static final Pattern NUMERIC = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d+)?");
    private static final Pattern GOVERNMENT = Pattern.compile("(?i).*(?:^|\\.)(?:gov\\.cn|政务|gov)(?::\\d+)?");

    @Override
    public void check(ReportText text, Findings findings) {
        String own = String.valueOf(text.settings().address().getHost());
        for (Passage passage : text.passages()) {
            passage.matches(ADDRESS).forEach(match -> check(passage, match, own, findings));
        }
    }

    private static void check(Passage passage, Matcher match, String own, Findings findings) {
        String host = match.group(1);
        if (!HOST.matcher(host).matches() || match.group().contains("：")) {
            add(
                    findings,
                    passage,
                    match,
                    "malformed-address",
                    "“" + match.group() + "” is no address that a browser could open.",
                    "Write it in full, as https://www.example.gov.cn/.");
        } else if (NUMERIC.matcher(host).matches()) {
            add(
                    findings,
                    passage,
                    match,
                    "numeric-host",
                    "“" + match.group() + "” names a machine by its number.",
                    "Give the name of the site.");
        } else if (!GOVERNMENT.matcher(host).matches() && !host.equalsIgnoreCase(own)) {
            findings.add(Finding.note(
                    "foreign-host",
                    passage.at(match.start()),
                    host + " is not the address of a government.",
                    passage.typed(),
                    "Look whether it still leads where it should; addresses of others change hands."));
        } else if (match.group().startsWith("http:")) {
            findings.add(Finding.note(
                    "insecure-address",
                    passage.at(match.start()),
                    match.group() + " is not https.",
                    passage.typed(),
                    "If the site answers under https, write https://."));
        }
    }

    private static void add(Findings findings, Passage passage, Matcher match, String rule, String what, String mend) {
        findings.add(Finding.warning(rule, passage.at(match.start()), what, passage.typed(), mend));
    }
}
