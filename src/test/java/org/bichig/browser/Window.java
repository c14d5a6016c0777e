package org.bichig.browser;

/** Size of a window, in CSS pixels. */
record Window(int width, int height) {

    static final Window DESK = new Window(1280, 800);
    static final Window PHONE = new Window(390, 844);
    static final Window PHONE_ON_ITS_SIDE = new Window(844, 390);
    static final Window SMALL_PHONE = new Window(320, 640);

    /** A window 256 pixels high: WCAG 1.4.10 asks that text which scrolls sideways still fits in it. */
    static final Window LOW = new Window(1280, 256);

    /** What is left of a desk's 1280x800 when the page is shown at 200 %. */
    static final Window DESK_AT_200_PERCENT = new Window(640, 400);

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
