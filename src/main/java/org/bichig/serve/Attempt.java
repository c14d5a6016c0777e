package org.bichig.serve;

import java.time.Duration;
import java.util.List;
import org.bichig.build.BuildResult;

/** One build among many, and what it was for. */
public sealed interface Attempt {

    /** Names of the files that were changed, as the user would type them; empty for the first build, and for one more try. */
    List<String> changed();

    /** How long the build took. */
    Duration took();

    /** Whether the site is now as its files say. */
    boolean passed();

    /** Whether the same files may give something else after a while. */
    boolean isWorthRepeating();

    /** The build came to its end, with or without a site. */
    record Built(List<String> changed, Duration took, BuildResult result) implements Attempt {

        @Override
        public boolean passed() {
            return result.passed();
        }

        @Override
        public boolean isWorthRepeating() {
            return result.findings().stream().anyMatch(finding -> finding.rule().equals("output-busy"));
        }
    }

    /** The machine failed, or bichig did. */
    record Failed(List<String> changed, Duration took, RuntimeException failure) implements Attempt {

        @Override
        public boolean passed() {
            return false;
        }

        @Override
        public boolean isWorthRepeating() {
            return true;
        }
    }

    /** Whether this says nothing that the other one did not. */
    default boolean repeats(Attempt other) {
        if (this instanceof Built built && other instanceof Built before) {
            return !built.passed() && built.result().equals(before.result());
        }
        return this instanceof Failed failed
                && other instanceof Failed before
                && failed.failure().toString().equals(before.failure().toString());
    }
}
