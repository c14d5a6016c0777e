package org.bichig.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Walks over the open page with the Tab key, as a reader without a mouse does: everything that can be used is reached, in
 * the order in which it stands in the page, each time with a ring that can be seen, and with nothing lying over it; and at
 * the end the walk leaves the page.
 */
final class KeyboardWalk {

    private static final String PREPARE = Scripts.own("keyboard.js");

    private final Browser browser;

    KeyboardWalk(Browser browser) {
        this.browser = browser;
    }

    List<Found> walk() {
        int stops = ((Number) browser.untilDrawn().async(PREPARE)).intValue();
        List<Found> found = new ArrayList<>();
        // Twice as many steps as there are stops: who needs more goes in a circle.
        for (int step = 0; step <= 2 * stops + 2; step++) {
            press("Tab", 9);
            Map<?, ?> stop = (Map<?, ?>) browser.async("bichigWalk.look().then(arguments[arguments.length - 1])");
            found.addAll(Found.list(Objects.requireNonNull(stop.get("found"))));
            if (stop.get("left") == Boolean.TRUE) {
                found.addAll(Found.list(browser.run("return bichigWalk.missed()")));
                return found;
            }
        }
        found.add(new Found("trap", "Tab does not lead out of the page"));
        return found;
    }

    /** Presses a key as a keyboard does. */
    void press(String key, int code) {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            browser.devTools(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code));
        }
    }
}
