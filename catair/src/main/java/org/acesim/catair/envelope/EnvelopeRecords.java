package org.acesim.catair.envelope;

import static org.acesim.catair.layout.Chapter.ENVELOPE;
import static org.acesim.catair.layout.FieldClass.SPACE;
import static org.acesim.catair.layout.Layout.layout;
import static org.acesim.catair.layout.Status.CONDITIONAL;
import static org.acesim.catair.layout.Status.MANDATORY;
import static org.acesim.catair.layout.Status.OPTIONAL;

import java.time.LocalDate;
import java.util.List;
import org.acesim.catair.layout.FieldReader;
import org.acesim.catair.layout.Layout;
import org.jspecify.annotations.Nullable;

/** The records around transactions. Source: CBP, ACE CATAIR Batch and Block Control v23. */
public final class EnvelopeRecords {

    static final String TRANSMISSION_DATE = "Transmission Date";

    /** The end of a block, which repeats its beginning (Y). */
    public record BlockTrailer(String port, String filerCode, String application, String office) {}

    /** The end of a block that CBP sends, with the number of records between B and Y. */
    public record CountedTrailer(BlockTrailer trailer, long count) {}

    /** The end of a batch, which repeats its beginning (Z). */
    public record BatchTrailer(
            String site, String sender, @Nullable LocalDate date, String office) {}

    /** A block that CBP sends; only statements fill the second part. */
    public record OutputBlock(BlockHeader header, StatementReference statement) {}

    /** Which statement a block is about. */
    public record StatementReference(
            String status,
            String number,
            @Nullable LocalDate printDate,
            String paymentType,
            String importerNumber,
            String branch) {

        /** The block is about none. */
        public static final StatementReference NONE = new StatementReference("", "", null, "", "", "");
    }

    public static final Layout<BatchHeader> A = layout("A", BatchHeader.class, "Batch header")
            .source(ENVELOPE)
            .usage("first of a batch; a B record follows")
            .alphanumeric(2, 5, "Sender/Receiver Site Code", MANDATORY, BatchHeader::site)
            .alphanumeric(6, 8, "Sender/Receiver ID Code", MANDATORY, BatchHeader::sender)
            .alphanumeric(9, 14, "Communication Password", MANDATORY, BatchHeader::password)
            .date(15, 20, TRANSMISSION_DATE, OPTIONAL, BatchHeader::date)
            .filler(21, 25)
            .alphanumeric(26, 27, "Application Identifier Code", MANDATORY, BatchHeader::application)
            .codes(Application.values())
            .filler(28, 37)
            .alphanumeric(38, 39, "Sender/Receiver Office Code", CONDITIONAL, BatchHeader::office)
            .filler(40, 59)
            .keyboard(60, 80, "Transmitter's User Data Text", OPTIONAL, BatchHeader::userText)
            .verbatim()
            .build(in -> new BatchHeader(
                    in.text(), in.text(), in.text(), in.optionalDate(), in.text(), in.text(), in.text()));

    public static final Layout<BlockHeader> B = layout("B", BlockHeader.class, "Block header")
            .source(ENVELOPE)
            .usage("first of a block; a transaction follows")
            .filler(2, 3)
            .alphanumeric(4, 7, "Processing District/Port Code", MANDATORY, BlockHeader::port)
            .alphanumeric(8, 10, "Processing Filer Code", MANDATORY, BlockHeader::filerCode)
            .note("that of every entry in the block")
            .alphanumeric(11, 12, "Application Identifier Code", MANDATORY, BlockHeader::application)
            .codes(Application.values())
            .filler(13, 44)
            .alphanumeric(45, 46, "Processing Filer Office Code", CONDITIONAL, BlockHeader::office)
            .alphanumeric(47, 50, "Preparer District/Port Code", CONDITIONAL, b -> b.preparer()
                    .port())
            .alphanumeric(51, 53, "Preparer Filer Code", CONDITIONAL, b -> b.preparer()
                    .filerCode())
            .alphanumeric(54, 55, "Preparer Office Code", CONDITIONAL, b -> b.preparer()
                    .office())
            .alphanumeric(
                    56, 56, "Preparer Indicator", CONDITIONAL, b -> b.preparer().indicator())
            .note("1 with preparer codes")
            .filler(57, 59)
            .keyboard(60, 80, "Filer/Preparer's User Data Text", OPTIONAL, BlockHeader::userText)
            .verbatim()
            .build(in -> new BlockHeader(
                    in.text(),
                    in.text(),
                    in.text(),
                    in.text(),
                    new Preparer(in.text(), in.text(), in.text(), in.text()),
                    in.text()));

    public static final Layout<BlockTrailer> Y = layout("Y", BlockTrailer.class, "Block trailer")
            .source(ENVELOPE)
            .usage("last of a block; repeats B")
            .filler(2, 3)
            .alphanumeric(4, 7, "Processing District/Port Code", MANDATORY, BlockTrailer::port)
            .alphanumeric(8, 10, "Processing Filer Code", MANDATORY, BlockTrailer::filerCode)
            .alphanumeric(11, 12, "Application Identifier Code", MANDATORY, BlockTrailer::application)
            .codes(Application.values())
            .filler(13, 44)
            .alphanumeric(45, 46, "Processing Filer Office Code", CONDITIONAL, BlockTrailer::office)
            .filler(47, 80, SPACE, CONDITIONAL)
            .build(in -> new BlockTrailer(in.text(), in.text(), in.text(), in.text()));

    public static final Layout<BatchTrailer> Z = layout("Z", BatchTrailer.class, "Batch trailer")
            .source(ENVELOPE)
            .usage("last of a batch; repeats A")
            .alphanumeric(2, 5, "Sender/Receiver Site Code", MANDATORY, BatchTrailer::site)
            .alphanumeric(6, 8, "Sender/Receiver ID Code", MANDATORY, BatchTrailer::sender)
            .filler(9, 14)
            .date(15, 20, TRANSMISSION_DATE, CONDITIONAL, BatchTrailer::date)
            .filler(21, 37)
            .alphanumeric(38, 39, "Sender/Receiver Office Code", CONDITIONAL, BatchTrailer::office)
            .filler(40, 80)
            .build(in -> new BatchTrailer(in.text(), in.text(), in.optionalDate(), in.text()));

    public static final Layout<BatchHeader> A_OUT = layout("A-out", BatchHeader.class, "Batch header from CBP")
            .source(ENVELOPE)
            .usage("echoes A; no password is returned")
            .alphanumeric(2, 5, "Sender/Receiver Site Code", MANDATORY, BatchHeader::site)
            .alphanumeric(6, 8, "Sender/Receiver ID Code", MANDATORY, BatchHeader::sender)
            .filler(9, 14)
            .date(15, 20, TRANSMISSION_DATE, CONDITIONAL, BatchHeader::date)
            .note("of a notification: when ACE prepared it")
            .filler(21, 22)
            .filler(23, 25)
            .alphanumeric(26, 27, "Application Identifier Code", CONDITIONAL, BatchHeader::application)
            .note("blank when the batch was rejected")
            .codes(Application.values())
            .filler(28, 37)
            .alphanumeric(38, 39, "Sender/Receiver Office Code", CONDITIONAL, BatchHeader::office)
            .filler(40, 59)
            .keyboard(60, 80, "Transmitter's User Data Text", CONDITIONAL, BatchHeader::userText)
            .verbatim()
            .build(in -> new BatchHeader(in.text(), in.text(), "", in.optionalDate(), in.text(), in.text(), in.text()));

    public static final Layout<OutputBlock> B_OUT = layout("B-out", OutputBlock.class, "Block header from CBP")
            .source(ENVELOPE)
            .usage("echoes B but for the application")
            .filler(2, 3)
            .alphanumeric(4, 7, "Processing District/Port Code", MANDATORY, b -> b.header()
                    .port())
            .alphanumeric(
                    8, 10, "Processing Filer Code", MANDATORY, b -> b.header().filerCode())
            .alphanumeric(11, 12, "Application Identifier Code", MANDATORY, b -> b.header()
                    .application())
            .codes(Application.values())
            .alphabetic(
                    13, 13, "Statement Status", CONDITIONAL, b -> b.statement().status())
            .note("P preliminary, F final; this and all to column 44 in statements only")
            .alphanumeric(
                    14, 23, "Statement Number", CONDITIONAL, b -> b.statement().number())
            .date(24, 29, "Preliminary Statement Print Date", CONDITIONAL, b -> b.statement()
                    .printDate())
            .alphanumeric(30, 30, "Statement Payment Type Code", CONDITIONAL, b -> b.statement()
                    .paymentType())
            .keyboard(31, 42, "Importer of Record Number", CONDITIONAL, b -> b.statement()
                    .importerNumber())
            .alphanumeric(43, 44, "Statement Client Branch Identifier", CONDITIONAL, b -> b.statement()
                    .branch())
            .alphanumeric(45, 46, "Processing Filer Office Code", CONDITIONAL, b -> b.header()
                    .office())
            .alphanumeric(47, 50, "Preparer District/Port Code", CONDITIONAL, b -> b.header()
                    .preparer()
                    .port())
            .alphanumeric(51, 53, "Preparer Filer Code", CONDITIONAL, b -> b.header()
                    .preparer()
                    .filerCode())
            .alphanumeric(54, 55, "Preparer Office Code", CONDITIONAL, b -> b.header()
                    .preparer()
                    .office())
            .alphanumeric(56, 56, "Preparer Indicator", CONDITIONAL, b -> b.header()
                    .preparer()
                    .indicator())
            .filler(57, 59)
            .keyboard(60, 80, "Filer/Preparer's User Data Text", CONDITIONAL, b -> b.header()
                    .userText())
            .verbatim()
            .build(EnvelopeRecords::outputBlock);

    public static final Layout<CountedTrailer> Y_OUT = layout("Y-out", CountedTrailer.class, "Block trailer from CBP")
            .source(ENVELOPE)
            .usage("echoes Y but for the application, and counts the records")
            .filler(2, 3)
            .alphanumeric(4, 7, "Processing District/Port Code", MANDATORY, y -> y.trailer()
                    .port())
            .alphanumeric(
                    8, 10, "Processing Filer Code", MANDATORY, y -> y.trailer().filerCode())
            .alphanumeric(11, 12, "Application Identifier Code", MANDATORY, y -> y.trailer()
                    .application())
            .codes(Application.values())
            .digits(13, 17, "Output Transaction Image Count", MANDATORY, CountedTrailer::count)
            .note("records between B and Y")
            .filler(18, 44)
            .alphanumeric(45, 46, "Processing Filer Office Code", CONDITIONAL, y -> y.trailer()
                    .office())
            .filler(47, 80, SPACE, CONDITIONAL)
            .build(EnvelopeRecords::countedTrailer);

    public static final Layout<BatchTrailer> Z_OUT = layout("Z-out", BatchTrailer.class, "Batch trailer from CBP")
            .source(ENVELOPE)
            .usage("echoes Z")
            .alphanumeric(2, 5, "Sender/Receiver Site Code", MANDATORY, BatchTrailer::site)
            .alphanumeric(6, 8, "Sender/Receiver ID Code", MANDATORY, BatchTrailer::sender)
            .filler(9, 14)
            .date(15, 20, TRANSMISSION_DATE, CONDITIONAL, BatchTrailer::date)
            .filler(21, 37)
            .alphanumeric(38, 39, "Sender/Receiver Office Code", CONDITIONAL, BatchTrailer::office)
            .filler(40, 80)
            .build(in -> new BatchTrailer(in.text(), in.text(), in.optionalDate(), in.text()));

    private EnvelopeRecords() {}

    /** Every one of them, in the order of the chapter. */
    public static List<Layout<?>> layouts() {
        return List.of(A, B, Y, Z, A_OUT, B_OUT, Y_OUT, Z_OUT);
    }

    private static OutputBlock outputBlock(FieldReader in) {
        String port = in.text();
        String filerCode = in.text();
        String application = in.text();
        StatementReference statement =
                new StatementReference(in.text(), in.text(), in.optionalDate(), in.text(), in.text(), in.text());
        String office = in.text();
        Preparer preparer = new Preparer(in.text(), in.text(), in.text(), in.text());
        return new OutputBlock(new BlockHeader(port, filerCode, application, office, preparer, in.text()), statement);
    }

    private static CountedTrailer countedTrailer(FieldReader in) {
        String port = in.text();
        String filerCode = in.text();
        String application = in.text();
        long count = in.number();
        return new CountedTrailer(new BlockTrailer(port, filerCode, application, in.text()), count);
    }
}
