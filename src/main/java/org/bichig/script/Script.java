package org.bichig.script;

/** A script and what follows from it. */
public enum Script {
    HAN_SIMPLIFIED("Hans", WritingMode.HORIZONTAL_TB),
    MONGOLIAN("Mong", WritingMode.VERTICAL_LR);

    private final String code;
    private final WritingMode writingMode;

    Script(String code, WritingMode writingMode) {
        this.code = code;
        this.writingMode = writingMode;
    }

    /** The ISO 15924 code. */
    public String code() {
        return code;
    }

    public WritingMode writingMode() {
        return writingMode;
    }
}
