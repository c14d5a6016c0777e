package org.bichig.pack;

/** What was packed is not what stands there now: somebody changed the file, or took it away. */
public final class Damaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Damaged(String message) {
        super(message);
    }

    public Damaged(String message, Throwable cause) {
        super(message, cause);
    }
}
