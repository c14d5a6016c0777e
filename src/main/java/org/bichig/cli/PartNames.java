package org.bichig.cli;

import java.util.Map;

/** What the parts that a file is made from are called, for whoever does not know views and their components. */
final class PartNames {

    private static final String TEMPLATE = "template ";

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("about", "what is said of the data"),
            Map.entry("all", "the archive of all data"),
            Map.entry("attachments", "the attachments"),
            Map.entry("author", "who runs the site"),
            Map.entry("citation", "how to cite the report"),
            Map.entry("columns", "the heads of the two columns"),
            Map.entry("comparisons", "what can be compared"),
            Map.entry("contact", "the contact"),
            Map.entry("content", "what the code says"),
            Map.entry("contents", "the table of contents"),
            Map.entry("counterpart", "the link to the other form"),
            Map.entry("description", "the description of the data"),
            Map.entry("entries", "the reports that are listed"),
            Map.entry("fields", "what is said of the columns"),
            Map.entry("facts", "the facts above the text"),
            Map.entry("figures", "the figures that are drawn"),
            Map.entry("form", "the table of figures"),
            Map.entry("format", "the form that was filled in"),
            Map.entry("forms", "the links to other forms of the report"),
            Map.entry("fragment", "how the fragment is cut out"),
            Map.entry("groups", "the list"),
            Map.entry("heading", "the heading"),
            Map.entry("home", "the address of the home page"),
            Map.entry("ingredients", "what is read of its body"),
            Map.entry("labels", "whether the labels are confirmed"),
            Map.entry("lang", "the language"),
            Map.entry("language", "the language"),
            Map.entry("languages", "the entries of the languages"),
            Map.entry("lead", "the introduction"),
            Map.entry("licence", "the licence"),
            Map.entry("members", "the bodies that are part of it"),
            Map.entry("narrative", "the text"),
            Map.entry("newest", "the newest reports"),
            Map.entry("organ", "the body"),
            Map.entry("organName", "the name of the body"),
            Map.entry("organs", "the bodies that are listed"),
            Map.entry("otherYears", "the links to other years"),
            Map.entry("others", "the links to other comparisons"),
            Map.entry("page", "what stands around every page"),
            Map.entry("pages", "the pages that are listed"),
            Map.entry("pinyin", "the link to the page with pinyin"),
            Map.entry("portal", "the portal of the body"),
            Map.entry("qr", "the QR code"),
            Map.entry("related", "the links to other reports"),
            Map.entry("remarks", "why odd figures stand"),
            Map.entry("repeated", "what need not be found"),
            Map.entry("reports", "the reports that are listed"),
            Map.entry("rows", "the rows"),
            Map.entry("self", "the address of the feed"),
            Map.entry("signOff", "the signature"),
            Map.entry("sitemap", "the address of the site map"),
            Map.entry("sitemaps", "the site maps that are listed"),
            Map.entry("statement", "what was measured, and what is known to be missing"),
            Map.entry("statistics", "the table of figures"),
            Map.entry("subtitle", "the note on drafts"),
            Map.entry("tables", "the tables"),
            Map.entry("title", "the title"),
            Map.entry("updated", "the newest date"),
            Map.entry("year", "the year"),
            Map.entry("years", "the years that are listed"));

    private PartNames() {}

    /** For example {@code the text (narrative)}. */
    static String described(String part) {
        if (part.startsWith(TEMPLATE)) {
            return "the template " + part.substring(TEMPLATE.length()) + ", or one that it takes in";
        }
        if (part.endsWith(".csv")) {
            return "the table " + part;
        }
        return NAMES.getOrDefault(part, "a part of the page") + " (" + part + ")";
    }

    static boolean has(String part) {
        return NAMES.containsKey(part);
    }
}
