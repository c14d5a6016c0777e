package org.bichig.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Where a file of the site stands, below the site's root.
 *
 * @param path without a leading slash; a page ends in a slash ({@code zh/huhhot/2018/}), any other file in its name
 */
public record Address(String path) implements Comparable<Address> {

    private static final String INDEX = "index.html";

    /** The file that a web server finds at this address. */
    public String file() {
        return isPage() ? path + INDEX : path;
    }

    public boolean isPage() {
        return path.isEmpty() || path.endsWith("/");
    }

    /**
     * The link from another page to this address. It names {@code index.html}, so that it also works from disk, and
     * climbs with {@code ../}, so that it works under any path.
     */
    public String from(Address page) {
        int shared = sharedFolders(page.path);
        StringBuilder link = new StringBuilder(path.length() + 24);
        for (int slash = page.path.indexOf('/', shared); slash >= 0; slash = page.path.indexOf('/', slash + 1)) {
            link.append("../");
        }
        appendEncoded(link, shared);
        return link.append(isPage() ? INDEX : "").toString();
    }

    /** How much of the path is the folders that the other one is in too: up to behind the last slash of these. */
    private int sharedFolders(String other) {
        int shared = 0;
        for (int at = 0; at < path.length() && at < other.length() && path.charAt(at) == other.charAt(at); at++) {
            if (path.charAt(at) == '/') {
                shared = at + 1;
            }
        }
        return shared;
    }

    /** The public address, in the form that does not name {@code index.html}. */
    public String absolute(URI site) {
        StringBuilder address = new StringBuilder(site.toString());
        appendEncoded(address, 0);
        return address.toString();
    }

    @Override
    public int compareTo(Address other) {
        return path.compareTo(other.path);
    }

    /** The path from an index on, percent-encoded (RFC 3986). */
    private void appendEncoded(StringBuilder link, int from) {
        int at = from;
        while (at < path.length() && staysAsItIs(path.charAt(at))) {
            at++;
        }
        link.append(path, from, at);
        for (byte b : path.substring(at).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (staysAsItIs(c)) {
                link.append(c);
            } else {
                link.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
    }

    private static boolean staysAsItIs(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "/-._~".indexOf(c) >= 0;
    }
}
