package org.bichig.load;

/** Which version of bichig this is: the one in {@code pom.xml}, which the build puts into a file of its own. */
public final class ProgramVersion {

    private ProgramVersion() {}

    public static String read() {
        return Resources.text("version.txt").strip();
    }
}
