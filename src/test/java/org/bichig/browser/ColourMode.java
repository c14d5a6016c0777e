package org.bichig.browser;

import java.util.List;
import java.util.Map;

/** The sets of colours in which a page can be seen, asked for as a reader's device asks. */
enum ColourMode {
    LIGHT("light", "light", "no-preference", "none"),
    DARK("dark", "dark", "no-preference", "none"),
    HIGH("high", "light", "more", "none"),
    FORCED_COLORS("forced-colors", "light", "no-preference", "active");

    private final String label;
    private final List<Map<String, Object>> features;

    ColourMode(String label, String scheme, String contrast, String forced) {
        this.label = label;
        this.features = List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-contrast", "value", contrast),
                Map.of("name", "forced-colors", "value", forced),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"));
    }

    /** Shows the open page in this mode, without loading it again. */
    void show(Browser browser) {
        browser.devTools("Emulation.setEmulatedMedia", Map.of("media", "", "features", features));
    }

    /** As results of an audit name it. */
    @Override
    public String toString() {
        return label;
    }
}
