package org.bichig.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * As much of JSON as a manifest needs: objects, lists, strings and whole numbers, as {@link Map}, {@link List},
 * {@link String} and {@link Long}. Everything else, a second value for one key included, is refused.
 */
final class JsonReader {

    /** Far deeper than any manifest, far shallower than the stack. */
    private static final int DEEPEST = 16;

    private static final char END = '\0';

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    /** The text is no JSON of the kind that manifests are made of. */
    static final class NotJsonException extends Exception {
        private static final long serialVersionUID = 1L;

        private NotJsonException(String message) {
            super(message);
        }
    }

    static Object read(String text) throws NotJsonException {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value(0);
        reader.peek();
        if (reader.at < text.length()) {
            throw reader.unexpected();
        }
        return value;
    }

    private Object value(int depth) throws NotJsonException {
        char next = peek();
        if (depth > DEEPEST) {
            throw unexpected();
        }
        if (next == '{') {
            return members(depth);
        }
        if (next == '[') {
            return items(depth);
        }
        return next == '"' ? string() : number();
    }

    private Map<String, Object> members(int depth) throws NotJsonException {
        Map<String, Object> members = new LinkedHashMap<>();
        take('{');
        while (peek() != '}') {
            if (!members.isEmpty()) {
                take(',');
            }
            String key = string();
            take(':');
            if (members.put(key, value(depth + 1)) != null) {
                throw unexpected();
            }
        }
        take('}');
        return members;
    }

    private List<Object> items(int depth) throws NotJsonException {
        List<Object> items = new ArrayList<>();
        take('[');
        while (peek() != ']') {
            if (!items.isEmpty()) {
                take(',');
            }
            items.add(value(depth + 1));
        }
        take(']');
        return items;
    }

    private Long number() throws NotJsonException {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        // 18 digits always fit a long.
        if (at == start || at - start > 18) {
            throw unexpected();
        }
        return Long.valueOf(text.substring(start, at));
    }

    private String string() throws NotJsonException {
        take('"');
        StringBuilder string = new StringBuilder();
        while (at < text.length() && text.charAt(at) >= ' ') {
            char c = text.charAt(at++);
            if (c == '"') {
                return string.toString();
            }
            string.append(c == '\\' ? escaped() : c);
        }
        throw unexpected();
    }

    private char escaped() throws NotJsonException {
        char c = at < text.length() ? text.charAt(at++) : END;
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
            int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
            if (digit < 0) {
                throw unexpected();
            }
            unit = unit * 16 + digit;
        }
        return (char) unit;
    }

    private void take(char expected) throws NotJsonException {
        if (peek() != expected) {
            throw unexpected();
        }
        at++;
    }

    /** The next character that is not white space, without taking it. */
    private char peek() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : END;
    }

    private NotJsonException unexpected() {
        return new NotJsonException(
                at < text.length() ? "unexpected text at character " + (at + 1) : "it ends in the middle");
    }
}
