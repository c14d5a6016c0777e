package org.bichig.script;

/** How lines run and stack, in the terms of CSS Writing Modes. */
public enum WritingMode {
    /** Lines run left to right and stack downwards. */
    HORIZONTAL_TB,
    /** Lines run downwards and stack left to right, as traditional Mongolian is written. */
    VERTICAL_LR;

    public boolean isVertical() {
        return this == VERTICAL_LR;
    }
}
