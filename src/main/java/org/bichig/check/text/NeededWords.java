package org.bichig.check.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words of which at least one stands in every text that a pattern is found in. Read off the
 * pattern itself, so that they are always those of the pattern. Of what is not understood nothing is claimed.
 *
 * @param words in small letters where the pattern does not tell capitals from them; never empty
 */
record NeededWords(List<String> words) {

    /** More would take as long as trying the pattern. */
    private static final int MOST = 250;

    private static final int MOST_IN_A_CLASS = 40;

    NeededWords {
        words = words.stream().distinct().toList();
    }

    boolean mayBeIn(Letters letters) {
        for (String word : words) {
            if (letters.mayHave(word)) {
                return true;
            }
        }
        return false;
    }

    /** What a pattern needs, all of it; nothing when it may be found in any text. */
    static List<NeededWords> of(Pattern pattern) {
        int known = Pattern.CASE_INSENSITIVE;
        if ((pattern.flags() & ~known) != 0) {
            return List.of();
        }
        try {
            return new Reader(pattern.pattern(), (pattern.flags() & known) != 0).alternatives();
        } catch (NotUnderstood e) {
            return List.of();
        }
    }

    /** Fewer words are rarer, and so are longer ones. */
    static final Comparator<NeededWords> RAREST = Comparator.<NeededWords>comparingInt(
                    needed -> needed.words().size())
            .thenComparing(Comparator.<NeededWords>comparingInt(needed -> needed.words().stream()
                            .mapToInt(String::length)
                            .min()
                            .orElse(0))
                    .reversed());

    private static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Reads a pattern from left to right. */
    private static final class Reader {

        private final String pattern;
        private final boolean anyCase;
        private int at;

        Reader(String pattern, boolean anyCase) {
            this.pattern = pattern;
            this.anyCase = anyCase;
        }

        /** Up to the end, or to the bracket that closes the group. */
        List<NeededWords> alternatives() {
            List<List<NeededWords>> branches = new ArrayList<>();
            branches.add(sequence());
            while (at < pattern.length() && pattern.charAt(at) == '|') {
                at++;
                branches.add(sequence());
            }
            return branches.size() == 1 ? branches.get(0) : anyOf(branches);
        }

        /** Of each branch its rarest words. */
        private static List<NeededWords> anyOf(List<List<NeededWords>> branches) {
            List<String> words = new ArrayList<>();
            for (List<NeededWords> branch : branches) {
                Optional<NeededWords> rarest = branch.stream().min(RAREST);
                if (rarest.isEmpty()) {
                    return List.of();
                }
                words.addAll(rarest.get().words());
            }
            return words.size() > MOST ? List.of() : List.of(new NeededWords(words));
        }

        private List<NeededWords> sequence() {
            List<NeededWords> needed = new ArrayList<>();
            StringBuilder word = new StringBuilder();
            while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
                Optional<Character> letter = letter();
                if (letter.isPresent()) {
                    Times times = times();
                    if (times.isNeeded()) {
                        word.append(letter.get().charValue());
                    }
                    if (!times.isOnce()) {
                        finish(word, needed);
                    }
                } else {
                    finish(word, needed);
                    List<NeededWords> part = part();
                    if (times().isNeeded()) {
                        needed.addAll(part);
                    }
                }
            }
            finish(word, needed);
            return needed;
        }

        private void finish(StringBuilder word, List<NeededWords> needed) {
            if (!word.isEmpty()) {
                needed.add(new NeededWords(List.of(word.toString())));
                word.setLength(0);
            }
        }

        /** A letter that stands for itself, gone past; empty, and nothing gone past, where something else stands. */
        private Optional<Character> letter() {
            char c = pattern.charAt(at);
            if ("[(.^$".indexOf(c) >= 0) {
                return Optional.empty();
            }
            if (c != '\\') {
                at++;
                return Optional.of(folded(c));
            }
            return escaped().map(this::folded);
        }

        /** The letter behind a backslash, gone past; empty where it stands for more than one, or for a place. */
        private Optional<Character> escaped() {
            char c = pattern.charAt(at + 1);
            if (c == 'u') {
                at += 6;
                return Optional.of((char) Integer.parseInt(pattern.substring(at - 4, at), 16));
            }
            boolean isMark = c < 0x80 && !Character.isLetterOrDigit(c);
            if (isMark) {
                at += 2;
                return Optional.of(c);
            }
            return Optional.empty();
        }

        private char folded(char c) {
            if (Character.isSurrogate(c)) {
                // Half a letter: what follows is about the whole.
                throw new NotUnderstood();
            }
            return anyCase && c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
        }

        /** Anything that is no single letter, gone past. */
        private List<NeededWords> part() {
            switch (pattern.charAt(at)) {
                case '[':
                    return letters();
                case '(':
                    return group();
                case '\\':
                    return kind();
                default:
                    at++;
                    return List.of();
            }
        }

        /** {@code \d}, {@code \s}, {@code \p{IsHan}}, {@code \1}. */
        private List<NeededWords> kind() {
            char c = pattern.charAt(at + 1);
            at += 2;
            if (c == 'p' || c == 'P') {
                if (pattern.charAt(at) != '{') {
                    throw new NotUnderstood();
                }
                at = pattern.indexOf('}', at) + 1;
            } else if ("sSwWdDbBt123456789".indexOf(c) < 0) {
                throw new NotUnderstood();
            }
            return c == 'd' ? List.of(new NeededWords(List.of("0123456789".split("")))) : List.of();
        }

        private List<NeededWords> group() {
            boolean isNegative = pattern.startsWith("(?!", at) || pattern.startsWith("(?<!", at);
            if (!pattern.startsWith("(?", at)) {
                at++;
            } else if (pattern.startsWith("(?<=", at) || pattern.startsWith("(?<!", at)) {
                at += 4;
            } else if (pattern.startsWith("(?<", at)) {
                at = pattern.indexOf('>', at) + 1;
            } else if (pattern.startsWith("(?:", at)
                    || pattern.startsWith("(?=", at)
                    || pattern.startsWith("(?!", at)) {
                at += 3;
            } else {
                throw new NotUnderstood();
            }
            List<NeededWords> needed = alternatives();
            at++;
            return isNegative ? List.of() : needed;
        }

        /** A class in square brackets: needed is one of its letters, where it names them. */
        private List<NeededWords> letters() {
            at++;
            boolean isKnown = pattern.charAt(at) != '^';
            if (!isKnown) {
                at++;
            }
            List<String> letters = new ArrayList<>();
            while (pattern.charAt(at) != ']') {
                if (pattern.charAt(at) == '[' || pattern.startsWith("&&", at)) {
                    throw new NotUnderstood();
                }
                Optional<Character> first = letterOfClass();
                if (first.isEmpty()) {
                    List<NeededWords> digits = kind();
                    isKnown &= !digits.isEmpty();
                    digits.forEach(needed -> letters.addAll(needed.words()));
                } else {
                    int last = endOfRange().orElse(first.get());
                    isKnown &= last - first.get() < MOST_IN_A_CLASS;
                    for (int c = first.get(); isKnown && c <= last; c++) {
                        letters.add(String.valueOf(folded((char) c)));
                    }
                }
            }
            at++;
            return isKnown && letters.size() <= MOST_IN_A_CLASS ? List.of(new NeededWords(letters)) : List.of();
        }

        private Optional<Character> letterOfClass() {
            char c = pattern.charAt(at);
            if (c == '\\') {
                return escaped();
            }
            at++;
            return Optional.of(c);
        }

        private Optional<Character> endOfRange() {
            if (pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']') {
                at++;
                return letterOfClass();
            }
            return Optional.empty();
        }

        /** How often the part before this stands there, gone past. */
        private Times times() {
            Times times = Times.ONCE;
            if (at < pattern.length()) {
                char c = pattern.charAt(at);
                if (c == '?' || c == '*') {
                    times = Times.PERHAPS;
                    at++;
                } else if (c == '+') {
                    times = Times.OFTEN;
                    at++;
                } else if (c == '{') {
                    times = pattern.charAt(at + 1) == '0' ? Times.PERHAPS : Times.OFTEN;
                    at = pattern.indexOf('}', at) + 1;
                }
                boolean isLazyOrGreedy = times != Times.ONCE
                        && at < pattern.length()
                        && (pattern.charAt(at) == '?' || pattern.charAt(at) == '+');
                at += isLazyOrGreedy ? 1 : 0;
            }
            return times;
        }
    }

    private enum Times {
        PERHAPS,
        ONCE,
        OFTEN;

        boolean isNeeded() {
            return this != PERHAPS;
        }

        boolean isOnce() {
            return this == ONCE;
        }
    }
}
