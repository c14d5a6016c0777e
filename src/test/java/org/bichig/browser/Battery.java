package org.bichig.browser;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bichig.site.BuiltSite;

/** All engines on one page, in all modes: the page is loaded once and shown in one mode after the other. */
final class Battery {

    private Battery() {}

    /** What each engine objects to; an engine without objections has an empty list. */
    static Map<Engine, List<Objection>> examine(PageKind page, Browser browser, BuiltSite site) {
        browser.visitAtDesk(site.address() + page.path());
        return examine(page.path(), List.of(ColourMode.values()), browser);
    }

    /** As above, for the page that is open. */
    static Map<Engine, List<Objection>> examine(String page, List<ColourMode> modes, Browser browser) {
        Map<Engine, List<Objection>> found = new EnumMap<>(Engine.class);
        for (Engine engine : Engine.values()) {
            engine.load(browser);
            found.put(engine, new ArrayList<>());
        }
        for (ColourMode mode : modes) {
            mode.show(browser);
            found.forEach((engine, objections) -> objections.addAll(engine.examine(page, mode, browser)));
        }
        ColourMode.LIGHT.show(browser);
        return found;
    }
}
