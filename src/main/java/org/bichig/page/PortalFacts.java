package org.bichig.page;

import java.util.ArrayList;
import java.util.List;
import org.bichig.model.Portal;
import org.bichig.page.view.Fact;

/** Who runs a portal, and under which records. */
final class PortalFacts {

    private static final String ICP_RECORDS = "https://beian.miit.gov.cn/";
    private static final String POLICE_RECORDS = "https://beian.mps.gov.cn/";

    private PortalFacts() {}

    static List<Fact> of(Words words, Portal portal) {
        List<Fact> facts = new ArrayList<>();
        words.factIfGiven("portalName", portal.name()).ifPresent(facts::add);
        if (!portal.url().isEmpty()) {
            facts.add(words.link("portalUrl", portal.url(), portal.url()));
        }
        words.factIfGiven("host", portal.host()).ifPresent(facts::add);
        words.factIfGiven("undertaker", portal.undertaker()).ifPresent(facts::add);
        words.factIfGiven("identityCode", portal.identityCode()).ifPresent(facts::add);
        if (!portal.icp().isEmpty()) {
            facts.add(words.link("icp", portal.icp(), ICP_RECORDS));
        }
        if (!portal.police().isEmpty()) {
            facts.add(words.link("police", portal.police(), POLICE_RECORDS));
        }
        words.factIfGiven("address", portal.address()).ifPresent(facts::add);
        words.factIfGiven("phone", portal.phone()).ifPresent(facts::add);
        if (!portal.email().isEmpty()) {
            facts.add(words.link("email", portal.email(), "mailto:" + portal.email()));
        }
        return facts;
    }
}
