package org.bichig.page.view;

import java.util.List;
import java.util.Map;

/**
 * Everything around the content of a page: head, header strip, navigation, footer.
 *
 * @param lang BCP 47 tag of the page
 * @param vertical whether the page is set in vertical lines
 * @param title for the title element
 * @param description for META Description; may be empty
 * @param t the messages of the page's language by key
 * @param base absolute address for the base element; empty on all pages but the error page
 * @param assets style sheet, scripts and font
 * @param meta in the order they are written
 * @param canonical absolute address; empty when the page has none
 * @param alternates reciprocal; empty when there is no twin
 * @param feed address of the feed of this language; empty when there is none
 * @param siteName in the page's language
 * @param home address of the home page of this language
 * @param navigation main navigation
 * @param crumbs from the home page to this page, which is the last
 * @param languages this page in each language of the site; current marks this one
 * @param notices shown above the content
 * @param footer the foot
 * @param sheet the edges of the page on paper
 * @param indent whether Chinese paragraphs are indented
 */
public record Frame(
        String lang,
        boolean vertical,
        String title,
        String description,
        Map<String, String> t,
        String base,
        Assets assets,
        List<Meta> meta,
        String canonical,
        List<Alternate> alternates,
        String feed,
        String siteName,
        String home,
        List<Link> navigation,
        List<Link> crumbs,
        List<Link> languages,
        List<Notice> notices,
        Footer footer,
        Sheet sheet,
        boolean indent) {}
