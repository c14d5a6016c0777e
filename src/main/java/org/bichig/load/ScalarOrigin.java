package org.bichig.load;

/**
 * Where each character of a YAML value was typed. A value in quotation marks or in a block is not what stands in the file:
 * marks, indentation, line ends and escapes are between.
 */
final class ScalarOrigin {

    /** The longest that stands between two characters of a value, not counting space: an escape, a mark. */
    private static final int LONGEST_BETWEEN = 12;

    private final int[] offsets;

    private ScalarOrigin(int[] offsets) {
        this.offsets = offsets;
    }

    static ScalarOrigin of(SourceText source, Located<String> typed) {
        String file = source.text();
        String value = typed.value();
        int[] offsets = new int[value.length()];
        int at = source.offset(typed.place());
        for (int i = 0; i < value.length(); i++) {
            int found = find(file, at, value.charAt(i));
            offsets[i] = Math.min(found < 0 ? at : found, file.length());
            at = found < 0 ? at : found + 1;
        }
        return new ScalarOrigin(offsets);
    }

    /** The offset in the file; of a character that is typed as an escape, where the escape stands. */
    int offset(int inValue) {
        return offsets[inValue];
    }

    /** Where the character stands next, or where the space is that was folded into it; -1 if neither is near. */
    private static int find(String file, int from, char wanted) {
        boolean space = wanted == ' ' || wanted == '\n';
        int between = 0;
        for (int at = from; at < file.length() && between < LONGEST_BETWEEN; at++) {
            char found = file.charAt(at);
            if (found == wanted || space && Character.isWhitespace(found)) {
                return at;
            }
            if (!Character.isWhitespace(found)) {
                between++;
            }
        }
        return -1;
    }
}
