package org.bichig.load;

import org.bichig.model.Portal;

/** Reads a {@code portal} block, of the site or of a body. */
final class PortalBinder {

    private PortalBinder() {}

    static Portal bind(Fields portal) {
        return new Portal(
                text(portal, "name"),
                webAddress(portal),
                text(portal, "host"),
                text(portal, "undertaker"),
                text(portal, "identityCode"),
                text(portal, "icp"),
                text(portal, "police"),
                text(portal, "phone"),
                text(portal, "email"),
                text(portal, "address"));
    }

    static String text(Fields fields, String key) {
        return fields.text(key).map(Located::value).map(String::strip).orElse("");
    }

    /** The value of {@code url}. */
    static String webAddress(Fields portal) {
        return portal.text("url")
                .filter(url -> {
                    boolean web = SiteShapes.WEB_ADDRESS.matcher(url.value()).matches();
                    if (!web) {
                        portal.error(
                                "bad-address",
                                url.place(),
                                "Found " + VisibleText.quoted(url.value()) + "; expected an address on the web.",
                                "Write it in full, for example https://www.example.gov.cn/.");
                    }
                    return web;
                })
                .map(Located::value)
                .orElse("");
    }
}
