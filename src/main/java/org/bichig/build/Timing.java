package org.bichig.build;

import java.util.function.Supplier;
import org.bichig.page.PlannedFile;

/** Told what takes how long, from one thread at a time. */
public interface Timing {

    /** The parts of a run that follow one another. */
    enum Stage {
        /** Every input is looked at: whether it changed since it was last built from. */
        LOOK,
        /** If nothing changed: whether the site stands as it was published. */
        COMPARE,
        /** Theme and content are read. */
        LOAD,
        CHECK,
        PLAN,
        /** Files are rendered and, meanwhile, compared and written. */
        RENDER
    }

    Timing NONE = new Timing() {
        @Override
        public <T> T stage(Stage stage, Supplier<T> work) {
            return work.get();
        }

        @Override
        public void read(int bodies) {}

        @Override
        public void rendered(PlannedFile file, long bytes, long nanoseconds) {}

        @Override
        public void waited(long nanoseconds) {}
    };

    /** Does the work of a stage. */
    <T> T stage(Stage stage, Supplier<T> work);

    /** @param bodies how many were read and checked; the others are as they were kept */
    void read(int bodies);

    /**
     * @param bytes none when the file stood in the site already, made from the same
     * @param nanoseconds that one thread took for it; the view is made meanwhile
     */
    void rendered(PlannedFile file, long bytes, long nanoseconds);

    /** @param nanoseconds for which there was nothing to write, since nothing was rendered yet */
    void waited(long nanoseconds);
}
