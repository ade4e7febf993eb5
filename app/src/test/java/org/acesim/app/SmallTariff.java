package org.acesim.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two numbers and a broken row in the shape of the official export. */
final class SmallTariff {
    static final String REVISION = "HTS of small.csv";

    private SmallTariff() {}

    static Path in(Path folder) {
        try {
            return Files.writeString(folder.resolve("small.csv"), """
                    HTS Number,Indent,Description,Unit of Quantity,General Rate of Duty,Special Rate of Duty,Column 2 Rate of Duty,Quota Quantity,Additional Duties
                    6109.10.00,0,T-shirts:,,17.5%,Free (AU),90%,,
                    6109.10.00.12,1,Of cotton,"[""doz."", ""kg""]",,,,,
                    6109.10.00.14,1,Others,"[""doz."", ""kg""]",,,,,
                    6109.10.00.1,x,Broken,,,,,,
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
