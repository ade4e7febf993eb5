package org.acesim.catair.release;

import java.util.ArrayList;
import java.util.List;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.layout.Reading;

/**
 * CBP's response to a cargo release filing (SX): SE10 and SE15 always, any other record that is in error, each followed by
 * its messages, and one message for the whole. Source: CBP, ACE CATAIR Cargo Release v40.
 */
public record CargoReleaseResponse(List<Echo> echoes, ReleaseMessage result) {

    public CargoReleaseResponse {
        echoes = List.copyOf(echoes);
    }

    /** Reads a transaction, or says what is wrong with it. */
    public static Reading<CargoReleaseResponse> read(Transaction transaction) {
        return new CargoReleaseResponseReader(transaction.records()).read();
    }

    /** Throws an {@link IllegalArgumentException} when a message does not fit into its record. */
    public Transaction write() {
        List<String> records = new ArrayList<>();
        for (Echo echo : echoes) {
            records.add(echo.record());
            echo.messages().forEach(message -> records.add(CargoReleaseRecords.SE90.write(message)));
        }
        records.add(CargoReleaseRecords.SE90.write(result));
        return new Transaction(records);
    }

    /** Whether CBP took the filing: accepted, with warnings or without. */
    public boolean accepted() {
        return result.type().equals(ReleaseMessage.ACCEPTED)
                || result.type().equals(ReleaseMessage.ACCEPTED_WITH_WARNINGS);
    }

    public boolean rejected() {
        return result.type().equals(ReleaseMessage.REJECTED);
    }

    /** Whether a person at CBP decides. */
    public boolean referred() {
        return result.type().equals(ReleaseMessage.REFERRED);
    }

    /** Every message of a record, in order. */
    public List<ReleaseMessage> messages() {
        return echoes.stream().flatMap(echo -> echo.messages().stream()).toList();
    }
}
