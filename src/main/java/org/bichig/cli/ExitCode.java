package org.bichig.cli;

/** What a run tells the program that started it. */
final class ExitCode {

    static final int DONE = 0;
    /** Findings stand in the way. */
    static final int BLOCKED = 1;

    static final int USAGE = 2;
    /** The machine failed: disk, permissions. */
    static final int MACHINE = 3;

    private ExitCode() {}
}
