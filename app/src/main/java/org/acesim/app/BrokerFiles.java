package org.acesim.app;

import java.nio.file.Path;
import java.util.List;
import org.acesim.app.broker.BrokerDirectory;
import org.acesim.app.broker.Credentials;
import org.acesim.routes.InternalUsers;

/** Writes what a broker apart needs to know of the accounts, so that it lets in whom the program lets in. */
final class BrokerFiles {
    private BrokerFiles() {}

    /**
     * Writes the files for the accounts that the options ask for.
     *
     * @throws UsageException for an account that the broker's files cannot hold
     */
    static void write(Options options, Path folder) {
        List<Credentials> internal =
                List.of(internal(options, InternalUsers.GATEWAY), internal(options, InternalUsers.CBP));
        try {
            BrokerDirectory.write(folder, SignIns.of(options).accounts(), internal);
        } catch (IllegalArgumentException e) {
            throw new UsageException("Cannot write the files of the broker: " + e.getMessage());
        }
        System.out.println("The broker's files are in " + folder.toAbsolutePath() + ".");
    }

    private static Credentials internal(Options options, String side) {
        String option = "acesim.broker." + side + "-password";
        return new Credentials(side, options.environment().getProperty(option, side + "-demo"));
    }
}
