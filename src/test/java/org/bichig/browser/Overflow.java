package org.bichig.browser;

/** Scripts that name what sticks out of the window across the direction in which the page scrolls. */
final class Overflow {

    private Overflow() {}

    /** On a page of vertical lines: what reaches below the window. */
    static final String BELOW = script("scrollHeight", "clientHeight", "bottom");

    /** On a page of horizontal lines: what reaches beyond the right edge. */
    static final String ASIDE = script("scrollWidth", "clientWidth", "right");

    private static String script(String extent, String room, String edge) {
        return """
                const root = document.documentElement;
                if (root.EXTENT <= root.ROOM) return [];
                const scrolls = element => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflow);
                const inside = element => {
                  for (let up = element.parentElement; up && up !== document.body; up = up.parentElement)
                    if (scrolls(up)) return true;
                  return false;
                };
                const out = [...document.body.querySelectorAll("*")]
                  .filter(element => element.getBoundingClientRect().EDGE > root.ROOM + 1 && !inside(element))
                  .map(element => `${element.tagName}.${element.className} ${element.id}: ` +
                    `${Math.round(element.getBoundingClientRect().EDGE)} of ${root.ROOM}`);
                return [`${root.EXTENT} of ${root.ROOM}`, ...out.slice(0, 12)];
                """.replace("EXTENT", extent).replace("ROOM", room).replace("EDGE", edge);
    }
}
