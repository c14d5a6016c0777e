package org.bichig.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that is in the jar's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"bichig " + (version == null ? "(not packaged)" : version)};
    }
}
