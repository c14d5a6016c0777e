package org.bichig.serve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One range of bytes, as RFC 9110 (14.1.2) has it.
 *
 * @param count 0 when the range begins behind the end
 */
record ByteRange(long from, long count) {

    /** More digits than this are no length of a file. */
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** The range that a header asks for; empty when it asks for several or for none, which is answered with the whole. */
    static Optional<ByteRange> in(String header, long length) {
        Matcher range = ONE.matcher(header.strip());
        if (!range.matches()) {
            return Optional.empty();
        }
        String first = range.group(1);
        String last = range.group(2);
        if (first.isEmpty()) {
            return last.isEmpty() ? Optional.empty() : Optional.of(theLast(Long.parseLong(last), length));
        }
        long from = Long.parseLong(first);
        long to = last.isEmpty() ? length - 1 : Math.min(Long.parseLong(last), length - 1);
        if (!last.isEmpty() && Long.parseLong(last) < from) {
            return Optional.empty();
        }
        return Optional.of(new ByteRange(from, Math.max(0, to - from + 1)));
    }

    private static ByteRange theLast(long count, long length) {
        long most = Math.min(count, length);
        return new ByteRange(length - most, most);
    }

    boolean isOutside() {
        return count == 0;
    }

    String header(long length) {
        return "bytes " + from + "-" + (from + count - 1) + "/" + length;
    }
}
