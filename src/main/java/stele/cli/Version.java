package stele.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar says it has. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Stele.class.getPackage().getImplementationVersion();
        return new String[] {"stele " + (version == null ? "(not packaged)" : version)};
    }
}
