package org.bichig.page.view;

import java.util.List;

/**
 * What an accessibility statement says by itself, from the data of the site and the last audit. A part of which nothing is
 * known is empty.
 *
 * @param result what was found, as sentences, the most important first; then what has changed since
 * @param gone addresses of pages that were measured and are not there any more
 * @param facts when, against what, and what was measured
 * @param tools programs that looked for barriers
 * @param checks what was tried in the browser
 * @param findings what stands in a reader's way, by tool and by check
 * @param notMeasured what the audit says nothing about
 * @param limits what is known to be missing
 * @param scanned attachments that cannot be read out
 * @param feedback whom to tell, by when she answers, where to turn then
 * @param noFeedback why there is nothing in {@code feedback}; else empty
 * @param standards what the site goes by
 */
public record Statement(
        List<String> result,
        List<String> gone,
        List<Fact> facts,
        List<AuditTool> tools,
        List<AuditCheck> checks,
        List<AuditFindings> findings,
        List<String> notMeasured,
        List<String> limits,
        List<ScannedFile> scanned,
        List<Fact> feedback,
        String noFeedback,
        List<String> standards) {}
