package org.bichig.check;

import java.util.regex.Pattern;
import org.bichig.finding.Finding;
import org.bichig.finding.Findings;
import org.bichig.model.Portal;
import org.bichig.model.Site;

/**
 * A government site says who runs it and under which identity code (国办发〔2017〕47号). A demonstration must not: it has
 * none, and none is invented.
 */
final class SiteIsIdentified implements SiteRule {

    private static final Pattern IDENTITY_CODE = Pattern.compile("[0-9]{10}|bm[0-9]{8}");
    private static final Pattern ICP = Pattern.compile("\\p{IsHan}ICP备([0-9]{8}|[0-9]{10})号(-[0-9]+)?");
    private static final Pattern POLICE = Pattern.compile("\\p{IsHan}公网安备 ?[0-9]{14}号");

    @Override
    public void check(Site site, Findings findings) {
        Portal portal = site.settings().portal();
        if (!site.settings().example()) {
            require(site, "host", portal.host(), "who runs the site (主办单位)", findings);
            require(site, "identityCode", portal.identityCode(), "its identity code (网站标识码)", findings);
            require(site, "icp", portal.icp(), "its ICP record (ICP备案号)", findings);
        }
        match(site, "identityCode", portal.identityCode(), IDENTITY_CODE, "1501000001, or bm12345678", findings);
        match(site, "icp", portal.icp(), ICP, "新ICP备17002312号", findings);
        match(site, "police", portal.police(), POLICE, "新公网安备 65010302000265号", findings);
    }

    private static void require(Site site, String key, String value, String what, Findings findings) {
        if (value.isEmpty()) {
            findings.add(Finding.warning(
                    "site-identity",
                    site.settings().place(),
                    "The site does not say " + what + ", which the foot of every page must carry.",
                    "",
                    "Add portal: with " + key + ": to site.yaml; or say example: true if this is a demonstration."));
        }
    }

    private static void match(Site site, String key, String value, Pattern form, String example, Findings findings) {
        if (!value.isEmpty() && !form.matcher(value).matches()) {
            findings.add(Finding.error(
                    "site-identity",
                    site.settings().place(),
                    "The value of portal: " + key + ": does not have the form of such a number.",
                    value,
                    "Write it like " + example + "."));
        }
    }
}
