package org.bichig.cli;

import org.bichig.load.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** The version of bichig, as a line. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"bichig " + ProgramVersion.read()};
    }
}
