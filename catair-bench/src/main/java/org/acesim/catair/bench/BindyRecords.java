package org.acesim.catair.bench;

import org.apache.camel.dataformat.bindy.annotation.DataField;
import org.apache.camel.dataformat.bindy.annotation.FixedLengthRecord;

/** Two records of a filing as Camel Bindy declares them. Their fields are Bindy's to fill. */
final class BindyRecords {

    private BindyRecords() {}

    /** What the entry is. */
    @FixedLengthRecord(length = 80, paddingChar = ' ')
    public static class Se10 {
        @DataField(pos = 1, length = 4)
        public String id;

        @DataField(pos = 5, length = 1)
        public String action;

        @DataField(pos = 6, length = 3)
        public String filerCode;

        @DataField(pos = 9, length = 2)
        public String filler1;

        @DataField(pos = 11, length = 8)
        public String entryNumber;

        @DataField(pos = 19, length = 1)
        public String filler2;

        @DataField(pos = 20, length = 2)
        public String entryType;

        @DataField(pos = 22, length = 3, trim = true)
        public String importerType;

        @DataField(pos = 25, length = 12, trim = true)
        public String importerNumber;

        @DataField(pos = 37, length = 2)
        public String modeOfTransport;

        @DataField(pos = 39, length = 1)
        public String bondType;

        @DataField(pos = 40, length = 10)
        public long value;

        @DataField(pos = 50, length = 5, trim = true)
        public String portOfEntry;

        @DataField(pos = 55, length = 1, trim = true)
        public String splitRelease;

        @DataField(pos = 56, length = 5, trim = true)
        public String portOfUnlading;

        @DataField(pos = 61, length = 20)
        public String filler3;
    }

    /** Tariff number and value of a line. */
    @FixedLengthRecord(length = 80, paddingChar = ' ')
    public static class Se60 {
        @DataField(pos = 1, length = 4)
        public String id;

        @DataField(pos = 5, length = 10)
        public String hts;

        @DataField(pos = 15, length = 10)
        public long value;

        @DataField(pos = 25, length = 56)
        public String filler;
    }
}
