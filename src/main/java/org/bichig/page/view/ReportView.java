package org.bichig.page.view;

import java.util.List;

/**
 * A report, as its page and its plain pages show it.
 *
 * @param title the heading of the page
 * @param facts metadata; a fact only when it has a value
 * @param counterpart the plain page; on the plain page, the page
 * @param contents narrative headings, then statistics and the rest
 * @param statistics one or none
 * @param remarks why odd figures and words stand; may be empty
 * @param signOff body and date at the end of the text; may be empty
 * @param contact may be empty
 * @param pinyin one link, from the Chinese plain page to the same with pinyin; otherwise empty
 * @param attachments may be empty
 * @param related may be empty
 * @param forms the same report in other forms
 * @param citation how to cite it
 */
public record ReportView(
        Frame page,
        Text title,
        List<Fact> facts,
        Link counterpart,
        List<ContentsEntry> contents,
        Narrative narrative,
        List<Statistics> statistics,
        List<Remark> remarks,
        List<Fact> signOff,
        List<Fact> contact,
        List<Link> pinyin,
        List<Attachment> attachments,
        List<Related> related,
        List<Link> forms,
        Text citation,
        Qr qr) {}
