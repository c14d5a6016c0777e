package org.bichig.cli;

import org.bichig.finding.Severity;

/** The colours of a terminal, or none. Nothing is said by colour alone. */
final class Colour {

    /** What {@code --color} may be. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER;

        /** As it is typed. */
        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final String OFF = "\u001b[0m";

    private final boolean on;

    private Colour(boolean on) {
        this.on = on;
    }

    /** Auto is on for a terminal whose user has not asked all programs for none (https://no-color.org). */
    static Colour when(When when) {
        String none = System.getenv("NO_COLOR");
        boolean wanted = Boolean.getBoolean("bichig.terminal") && (none == null || none.isEmpty());
        return new Colour(when == When.ALWAYS || when == When.AUTO && wanted);
    }

    String heading(String text) {
        return in("1", text);
    }

    String weight(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> in("1;31", text);
            case WARNING -> in("1;33", text);
            case NOTE -> in("1;36", text);
        };
    }

    String mend(String text) {
        return in("32", text);
    }

    String aside(String text) {
        return in("2", text);
    }

    private String in(String code, String text) {
        return on ? "\u001b[" + code + "m" + text + OFF : text;
    }
}
