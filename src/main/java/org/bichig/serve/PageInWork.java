package org.bichig.serve;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as it goes out to a browser on this machine. What differs from the published file is put in here and nowhere else.
 *
 * @param html the page as it was published
 */
record PageInWork(String html) {

    private static final Pattern POLICY =
            Pattern.compile("<meta http-equiv=\"Content-Security-Policy\" content=\"([ -!#-~]*)\">");

    private static final String END = "</body>";

    static PageInWork of(byte[] bytes) {
        return new PageInWork(new String(bytes, StandardCharsets.UTF_8));
    }

    /** The policy that the page gives itself. */
    Optional<String> policy() {
        Matcher policy = POLICY.matcher(html);
        return policy.find() ? Optional.of(policy.group(1)) : Optional.empty();
    }

    /** The same with its base element, if it has one, at the address where it is shown in place of the public one. */
    PageInWork basedOn(URI published, String shown) {
        return new PageInWork(html.replace("<base href=\"" + published, "<base href=\"" + shown));
    }

    /** The same with the script that loads it again; a fragment, which is no page of its own, stays as it is. */
    PageInWork reloading(String build) {
        int end = html.lastIndexOf(END);
        return end < 0
                ? this
                : new PageInWork(html.substring(0, end) + "<script src=\"" + LiveReload.SCRIPT + "\" data-build=\""
                        + build + "\"></script>\n" + html.substring(end));
    }

    byte[] bytes() {
        return html.getBytes(StandardCharsets.UTF_8);
    }
}
