package org.bichig.page.view;

import java.util.List;

/**
 * An Atom feed of one language.
 *
 * @param subtitle what the reader must know of the wording; may be empty
 * @param self absolute
 * @param home absolute
 * @param updated date of the newest entry, RFC 3339
 * @param entries newest first
 */
public record FeedView(
        String lang,
        String title,
        String subtitle,
        String self,
        String home,
        String updated,
        String author,
        List<FeedEntry> entries) {}
