package org.acesim.catair;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.acesim.catair.envelope.BatchWriter;
import org.acesim.catair.envelope.Batches;
import org.acesim.catair.envelope.Block;
import org.acesim.catair.envelope.ReceivedBatch;
import org.acesim.catair.release.CargoRelease;

/** The program that the README shows. */
final class UsageExample {

    private UsageExample() {}

    public static void main(String[] arguments) throws IOException {
        for (ReceivedBatch received : Batches.read(Files.readAllBytes(Path.of(arguments[0])))) {
            if (received instanceof ReceivedBatch.Rejected rejected) {
                System.out.write(BatchWriter.write(rejected.rejection())); // CBP's answer to a wrong envelope
            } else if (received instanceof ReceivedBatch.Accepted accepted) {
                for (Block block : accepted.batch().blocks()) {
                    // Each filing is a value, or every problem with its columns.
                    block.transactions().stream().map(CargoRelease::read).forEach(System.out::println);
                }
            }
        }
    }
}
