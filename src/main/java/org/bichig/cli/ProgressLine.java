package org.bichig.cli;

import java.io.PrintWriter;
import org.bichig.build.Progress;

/** One line that says how far a long build has come; only on a terminal, and gone when the build is done. */
final class ProgressLine implements Progress {

    /** Shorter work is over before anyone can read the line. */
    private static final int WORTH_SHOWING = 200;

    private final PrintWriter err;
    private final boolean terminal = Boolean.getBoolean("bichig.terminal");
    private int shownPercent = -1;

    ProgressLine(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void rendered(int done, int all) {
        int percent = (int) (100L * done / all);
        if (terminal && all >= WORTH_SHOWING && percent != shownPercent) {
            shownPercent = percent;
            err.print("\r" + percent + "%  " + done + " of " + all + " files");
            err.flush();
        }
    }

    void clear() {
        if (shownPercent >= 0) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
