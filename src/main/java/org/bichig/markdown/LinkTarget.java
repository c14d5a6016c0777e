package org.bichig.markdown;

import java.util.Locale;
import java.util.regex.Pattern;

/** Decides what a link's target is, by a list of what is allowed: whatever is not on it is refused. */
sealed interface LinkTarget {

    record Accepted(Link.Kind kind) implements LinkTarget {}

    /** @param why the rest of a sentence that begins with the address */
    record Refused(String why) implements LinkTarget {}

    /** A host name or IPv4 address with an optional port; no user name, which would disguise the host. */
    Pattern WEB =
            Pattern.compile("https?://[\\p{L}\\p{M}\\p{Nd}.-]+(?::\\d{1,5})?(?:[/?#].*)?", Pattern.CASE_INSENSITIVE);

    Pattern MAIL = Pattern.compile("mailto:[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+(?:\\?[^\"<>]*)?");
    Pattern PHONE = Pattern.compile("tel:\\+?[0-9][0-9().-]*(?:;ext=[0-9]+)?");
    Pattern ENCODED_PATH_SIGN = Pattern.compile("%(?:2e|2f|5c|00)", Pattern.CASE_INSENSITIVE);

    /**
     * @param typed the target in the source
     * @param target the same with entities and backslash escapes resolved, as a browser would see it
     */
    static LinkTarget of(String typed, String target) {
        if (target.isEmpty()) {
            return new Refused("is empty");
        }
        if (target.codePoints().anyMatch(LinkTarget::isTrick)) {
            return new Refused("contains a space, a backslash, or a character that cannot be seen");
        }
        LinkTarget decided = decide(target);
        if (decided instanceof Accepted accepted && !typed.startsWith(beginning(accepted.kind(), target))) {
            return new Refused("hides how it begins behind an escape");
        }
        return decided;
    }

    /** As {@link #of}, for a picture. */
    static LinkTarget ofImage(String typed, String target) {
        LinkTarget decided = of(typed, target);
        if (decided instanceof Accepted accepted) {
            return accepted.kind() == Link.Kind.FILE
                    ? new Accepted(Link.Kind.IMAGE)
                    : new Refused("is not a picture that travels with the text");
        }
        return decided;
    }

    private static LinkTarget decide(String target) {
        if (target.startsWith("#")) {
            return target.length() > 1 ? new Accepted(Link.Kind.ANCHOR) : new Refused("names no heading");
        }
        if (target.startsWith("//")) {
            return new Refused("begins with two slashes");
        }
        if (target.startsWith("/")) {
            return path(target, Link.Kind.SITE);
        }
        if (target.startsWith("files/")) {
            return path(target.substring("files".length()), Link.Kind.FILE);
        }
        if (WEB.matcher(target).matches()) {
            return new Accepted(Link.Kind.EXTERNAL);
        }
        if (MAIL.matcher(target).matches()) {
            return new Accepted(Link.Kind.MAIL);
        }
        if (PHONE.matcher(target).matches()) {
            return new Accepted(Link.Kind.PHONE);
        }
        return new Refused("is not of a kind that may be linked");
    }

    /** @param path from the slash on */
    private static LinkTarget path(String path, Link.Kind kind) {
        int end = 0;
        while (end < path.length() && path.charAt(end) != '?' && path.charAt(end) != '#') {
            end++;
        }
        String bare = path.substring(0, end);
        if (kind == Link.Kind.FILE && bare.endsWith("/")) {
            return new Refused("names no file");
        }
        if (bare.contains("//") || (bare + "/").contains("/./") || (bare + "/").contains("/../")) {
            return new Refused("contains an empty, \".\" or \"..\" step");
        }
        return ENCODED_PATH_SIGN.matcher(bare).find()
                ? new Refused("contains an encoded dot, slash or backslash")
                : new Accepted(kind);
    }

    private static String beginning(Link.Kind kind, String target) {
        return switch (kind) {
            case ANCHOR -> "#";
            case SITE -> "/";
            case FILE, IMAGE -> "files/";
            case EXTERNAL -> target.substring(0, target.indexOf("//") + 2);
            case MAIL -> "mailto:";
            case PHONE -> "tel:";
        };
    }

    /** Anything that a browser drops, or a reader cannot see, when the address is read. */
    private static boolean isTrick(int codePoint) {
        int type = Character.getType(codePoint);
        return codePoint == '\\'
                || codePoint <= ' '
                || Character.isSpaceChar(codePoint)
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED && !HtmlEscape.isAllowed(codePoint);
    }

    /** The address as a URL may be written: signs that a URL must not contain are percent-encoded, letters are kept. */
    static String encoded(String target) {
        StringBuilder url = new StringBuilder(target.length());
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            boolean strayPercent = c == '%' && !isHex(target, i + 1, i + 3);
            if (strayPercent || "\"<>^`{|}[]".indexOf(c) >= 0) {
                url.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            } else {
                url.append(c);
            }
        }
        return url.toString();
    }

    private static boolean isHex(String text, int from, int to) {
        if (to > text.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }
}
