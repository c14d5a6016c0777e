package org.bichig.publish;

import java.nio.charset.StandardCharsets;

/**
 * As much of JSON as a manifest needs: objects, lists, strings and whole numbers; everything else is refused. Goes through the
 * bytes once, and makes nothing of what nobody asks for: the manifest of a large site has some hundred thousand lines.
 */
final class JsonReader {

    /** Far deeper than any manifest, far shallower than the stack. */
    private static final int DEEPEST = 16;

    private static final char END = '\0';

    private final byte[] text;
    private int at;

    /** @param text sound UTF-8 */
    JsonReader(byte[] text) {
        this.text = text;
    }

    /** The text is no JSON of the kind that manifests are made of. */
    static final class NotJsonException extends Exception {
        private static final long serialVersionUID = 1L;

        private NotJsonException(String message) {
            super(message);
        }
    }

    /** Reads the value of one member of an object. */
    interface Member {
        void read(String name) throws NotJsonException;
    }

    /** Reads one item of a list. */
    interface Item {
        void read() throws NotJsonException;
    }

    /** Whether such a value, or nothing but this character, comes next. */
    boolean isAt(char first) {
        return peek() == first;
    }

    void members(Member member) throws NotJsonException {
        take('{');
        for (boolean first = true; peek() != '}'; first = false) {
            if (!first) {
                take(',');
            }
            String name = string();
            take(':');
            member.read(name);
        }
        take('}');
    }

    void items(Item item) throws NotJsonException {
        take('[');
        for (boolean first = true; peek() != ']'; first = false) {
            if (!first) {
                take(',');
            }
            item.read();
        }
        take(']');
    }

    long number() throws NotJsonException {
        peek();
        int start = at;
        long number = 0;
        while (at < text.length && text[at] >= '0' && text[at] <= '9') {
            number = number * 10 + (text[at++] - '0');
        }
        // 18 digits always fit a long.
        if (at == start || at - start > 18) {
            throw unexpected();
        }
        return number;
    }

    String string() throws NotJsonException {
        take('"');
        int start = at;
        while (at < text.length && isPlain(text[at])) {
            at++;
        }
        String plain = new String(text, start, at - start, StandardCharsets.UTF_8);
        if (at < text.length && text[at] == '"') {
            at++;
            return plain;
        }
        return escaped(new StringBuilder(plain));
    }

    /** Bytes of characters beyond ASCII are negative. */
    private static boolean isPlain(byte unit) {
        return (unit >= ' ' || unit < 0) && unit != '"' && unit != '\\';
    }

    private String escaped(StringBuilder string) throws NotJsonException {
        while (at < text.length && text[at] == '\\') {
            at++;
            string.append(escape());
            int start = at;
            while (at < text.length && isPlain(text[at])) {
                at++;
            }
            string.append(new String(text, start, at - start, StandardCharsets.UTF_8));
        }
        if (at == text.length || text[at] != '"') {
            throw unexpected();
        }
        at++;
        return string.toString();
    }

    private char escape() throws NotJsonException {
        char c = at < text.length ? (char) text[at++] : END;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> codeUnit();
            default -> throw unexpected();
        };
    }

    private char codeUnit() throws NotJsonException {
        int unit = 0;
        for (int end = at + 4; at < end; at++) {
            int digit = at < text.length ? Character.digit((char) text[at], 16) : -1;
            if (digit < 0) {
                throw unexpected();
            }
            unit = unit * 16 + digit;
        }
        return (char) unit;
    }

    /** Passes over one value, whatever it is. */
    void skip() throws NotJsonException {
        skip(0);
    }

    private void skip(int depth) throws NotJsonException {
        if (depth > DEEPEST) {
            throw unexpected();
        }
        switch (peek()) {
            case '{' -> members(name -> skip(depth + 1));
            case '[' -> items(() -> skip(depth + 1));
            case '"' -> string();
            default -> number();
        }
    }

    /** There must be nothing more. */
    void end() throws NotJsonException {
        peek();
        if (at < text.length) {
            throw unexpected();
        }
    }

    private void take(char expected) throws NotJsonException {
        if (peek() != expected) {
            throw unexpected();
        }
        at++;
    }

    /** The next character that is not white space, without taking it. */
    private char peek() {
        while (at < text.length && isSpace(text[at])) {
            at++;
        }
        return at < text.length ? (char) text[at] : END;
    }

    private static boolean isSpace(byte unit) {
        return unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t';
    }

    NotJsonException unexpected() {
        return new NotJsonException(at < text.length ? "unexpected text at byte " + (at + 1) : "it ends in the middle");
    }
}
