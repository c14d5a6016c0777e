package org.bichig.finding;

/**
 * Where something stands in a file.
 *
 * @param file the path as the user would type it, with forward slashes
 * @param line counted from 1; 0 when the finding is about the file as a whole
 * @param column counted from 1 in Unicode code points, as editors count; 0 when the finding is about the whole line
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    public static Place wholeFile(String file) {
        return new Place(file, 0, 0);
    }

    public static Place line(String file, int line) {
        return new Place(file, line, 0);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code file:line:column}, leaving out what is not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
