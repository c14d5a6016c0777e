package org.bichig.browser;

import java.util.List;

/** What was found on a page: a rule, and where and why. */
record Found(String rule, String what) {

    /** From what a script returns: a list of pairs. */
    static List<Found> list(Object pairs) {
        return ((List<?>) pairs)
                .stream()
                        .map(pair -> (List<?>) pair)
                        .map(pair -> new Found(String.valueOf(pair.get(0)), String.valueOf(pair.get(1))))
                        .toList();
    }

    /** What is cut off, covered or out of the window on the open page. */
    static List<Found> cut(Browser browser) {
        return list(browser.run(Scripts.own("cut.js")));
    }
}
