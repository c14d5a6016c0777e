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
        String[] here = page.file().split("/", -1);
        String[] there = file().split("/", -1);
        int shared = 0;
        while (shared < here.length - 1 && shared < there.length - 1 && here[shared].equals(there[shared])) {
            shared++;
        }
        StringBuilder link = new StringBuilder("../".repeat(here.length - 1 - shared));
        for (int i = shared; i < there.length; i++) {
            link.append(percentEncoded(there[i]));
            if (i < there.length - 1) {
                link.append('/');
            }
        }
        return link.toString();
    }

    /** The public address, in the form that does not name {@code index.html}. */
    public String absolute(URI site) {
        StringBuilder address = new StringBuilder(site.toString());
        String[] parts = path.split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            address.append(i == 0 ? "" : "/").append(percentEncoded(parts[i]));
        }
        return address.toString();
    }

    @Override
    public int compareTo(Address other) {
        return path.compareTo(other.path);
    }

    private static String percentEncoded(String segment) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : segment.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean unreserved =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~".indexOf(c) >= 0;
            if (unreserved) {
                encoded.append(c);
            } else {
                encoded.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return encoded.toString();
    }
}
