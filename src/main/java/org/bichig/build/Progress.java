package org.bichig.build;

/** Told how far a build has come, often and from one thread at a time. */
@FunctionalInterface
public interface Progress {

    Progress NONE = (done, all) -> {};

    void rendered(int done, int all);
}
