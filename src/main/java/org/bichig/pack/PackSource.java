package org.bichig.pack;

/** Where packed bytes lie, so that a part of them can be read when somebody asks for it. */
public interface PackSource {

    /**
     * Some of the bytes.
     *
     * @throws Damaged if they are not there
     */
    byte[] read(long from, int length);
}
