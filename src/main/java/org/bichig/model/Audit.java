package org.bichig.model;

import java.time.LocalDate;
import java.util.List;
import org.bichig.finding.Place;

/**
 * What was measured of the accessibility of a site, when, and with what. A record of the past: the site may have changed
 * since.
 *
 * @param date the day of measuring
 * @param site the public address of the site that was measured, as its settings gave it then
 * @param bichig the version that had made the pages
 * @param browser name and version
 * @param standard what the tools were set to, for example {@code WCAG 2.2 AA}
 * @param pages every page that was looked at, by every tool and every check
 * @param place the file that this was read from
 */
public record Audit(
        LocalDate date,
        String site,
        String bichig,
        String browser,
        String standard,
        List<Page> pages,
        List<Tool> tools,
        List<Check> checks,
        Place place) {

    /**
     * A page that was looked at.
     *
     * @param address below the root of the site, for example {@code zh/huhhot/2018/}; empty for the root page
     * @param language short name of its language; empty for a page of several languages
     * @param kind what kind of page it stands for, for example {@code report}
     */
    public record Page(String address, String language, String kind) {}

    /**
     * A program that looks for barriers by itself.
     *
     * @param modes the colour modes in which it looked, for example {@code dark}
     */
    public record Tool(String name, String version, List<String> modes, List<Barrier> findings) {}

    /**
     * Something that was tried in the browser.
     *
     * @param name for example {@code keyboard}
     */
    public record Check(String name, List<Barrier> findings) {}

    /**
     * Something that stands in a reader's way.
     *
     * @param page the address of the page, one of {@link Audit#pages()}
     * @param mode the colour mode in which it was found; empty when that makes no difference
     * @param rule the name that the tool gives to it; empty for a check
     * @param what in the words of the tool; may be empty where there is a rule
     */
    public record Barrier(String page, String mode, String rule, String what) {}

    /** How many things were found, by tools and by checks together. */
    public int findings() {
        return tools.stream().mapToInt(tool -> tool.findings().size()).sum()
                + checks.stream().mapToInt(check -> check.findings().size()).sum();
    }

    /** How many kinds of page were looked at. */
    public int kinds() {
        return (int) pages.stream().map(Page::kind).distinct().count();
    }
}
