package org.bichig.serve;

/** What is shown at the moment: put here by whoever builds, read by all who answer. */
final class Display {

    private volatile Shown shown;

    Display(Shown shown) {
        this.shown = shown;
    }

    Shown now() {
        return shown;
    }

    void show(Shown next) {
        shown = next;
    }
}
