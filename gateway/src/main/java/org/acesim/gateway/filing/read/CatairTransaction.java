package org.acesim.gateway.filing.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acesim.catair.EntryNumber;
import org.acesim.catair.code.EntryAction;
import org.acesim.catair.code.ReferenceQualifier;
import org.acesim.catair.envelope.BatchHeader;
import org.acesim.catair.envelope.BlockHeader;
import org.acesim.catair.envelope.Transaction;
import org.acesim.catair.layout.Problem;
import org.acesim.catair.layout.Reading;
import org.acesim.catair.layout.RecordProblem;
import org.acesim.catair.release.CargoRelease;
import org.acesim.catair.release.EntryHeader;
import org.acesim.catair.release.Line;
import org.acesim.catair.release.Reference;
import org.acesim.gateway.filing.Filing;
import org.acesim.gateway.filing.FilingDraft;
import org.acesim.gateway.filing.FilingProblem;
import org.acesim.gateway.filing.ProblemCode;
import org.acesim.gateway.filing.ReadFiling;
import org.acesim.gateway.filing.release.CatairOrigin;
import org.acesim.gateway.filing.release.CatairPlace;
import org.acesim.gateway.filing.release.ReleaseMapping;
import org.acesim.gateway.filing.release.ShortDate;

/** One SE transaction of a batch being read. */
final class CatairTransaction {

    /** SE10 columns 11-18. */
    private static final int NUMBER_FROM = 10;

    private static final int NUMBER_TO = 18;

    /** Stands where the filer left the number to the gateway, since a record without one cannot be read. */
    private static final String PLACEHOLDER = "00000000";

    private static final String FILER_REFERENCE = "SE20" + ReferenceQualifier.FILER_REFERENCE.code() + " ";

    private final BatchHeader batch;
    private final BlockHeader block;
    private final CatairPlace place;
    private final Transaction sent;
    private final List<String> records;
    private final boolean withoutNumber;

    CatairTransaction(BatchHeader batch, CatairPlace place, Transaction transaction) {
        this.batch = batch;
        this.block = place.blocks().get(place.block());
        this.place = place;
        this.sent = transaction;
        this.records = new ArrayList<>(transaction.records());
        String header = records.get(0);
        this.withoutNumber = header.startsWith("SE10")
                && header.substring(NUMBER_FROM, NUMBER_TO).isBlank();
        if (withoutNumber) {
            records.set(0, header.substring(0, NUMBER_FROM) + PLACEHOLDER + header.substring(NUMBER_TO));
        }
    }

    ReadFiling read(long position) {
        Reading<CargoRelease> reading = CargoRelease.read(new Transaction(records));
        if (reading instanceof Reading.Read<CargoRelease> read) {
            return read(position, withoutNumber ? withoutNumber(read.value()) : read.value());
        }
        List<FilingProblem> problems =
                reading.problems().stream().map(CatairTransaction::problem).toList();
        CatairOrigin origin = new CatairOrigin(batch, block, place, sent, null);
        return new ReadFiling.Unreadable(position, recognised(), origin, problems);
    }

    private ReadFiling read(long position, CargoRelease release) {
        List<FilingProblem> problems = new ArrayList<>();
        EntryHeader header = release.header();
        if (!header.action().equals(EntryAction.ADD.code())) {
            problems.add(FilingProblem.of(
                    ProblemCode.NOT_ALLOWED,
                    "SE10 column 5",
                    "Only an Add can be filed here.",
                    header.action(),
                    EntryAction.ADD.code()));
        }
        if (!header.filerCode().equals(block.filerCode())) {
            problems.add(FilingProblem.of(
                    ProblemCode.CONFLICT,
                    "SE10 columns 6-8",
                    "The filer code is that of the block.",
                    header.filerCode(),
                    block.filerCode()));
        }
        for (Reference reference : release.references()) {
            if (reference.qualifier().equals(ReferenceQualifier.ESTIMATED_ARRIVAL.code())
                    && ShortDate.read(reference.value()).isEmpty()) {
                problems.add(FilingProblem.of(
                        ProblemCode.MALFORMED,
                        "SE20 columns 8-57, qualifier EDA",
                        "This is not a date.",
                        reference.value(),
                        "MMDDYY"));
            }
        }
        for (Line line : release.lines()) {
            if (line.tariffs().stream()
                            .filter(tariff -> !tariff.hts().startsWith("99"))
                            .count()
                    > 1) {
                problems.add(FilingProblem.of(
                        ProblemCode.NOT_ALLOWED,
                        "SE60, line " + line.item().number(),
                        "A line has one tariff number besides those of chapter 99.",
                        String.valueOf(line.tariffs().size()),
                        "one"));
            }
        }
        return Readings.of(
                position,
                ReleaseMapping.filing(release),
                new CatairOrigin(batch, block, place, sent, release),
                problems);
    }

    private static CargoRelease withoutNumber(CargoRelease release) {
        return ReleaseMapping.withEntryNumber(release, release.header().filerCode(), "");
    }

    private static FilingProblem problem(RecordProblem found) {
        Problem problem = found.problem();
        ProblemCode code =
                switch (problem.kind()) {
                    case MISSING_VALUE, MISSING_RECORD, HEADER_MISSING -> ProblemCode.MISSING;
                    case TOO_WIDE, WRONG_LENGTH, LOOP_EXCEEDED -> ProblemCode.TOO_LONG;
                    case NON_STANDARD_DATA -> ProblemCode.CHARACTER;
                    case UNKNOWN_RECORD, UNSUPPORTED_RECORD, NOT_ALLOWED -> ProblemCode.NOT_ALLOWED;
                    default -> ProblemCode.MALFORMED;
                };
        return FilingProblem.of(
                code,
                "%s columns %d-%d, record %d"
                        .formatted(problem.record(), problem.from(), problem.to(), found.recordIndex() + 1),
                problem.field() + " is not right.",
                problem.found(),
                problem.expected());
    }

    /** What tells the filer which entry it is, out of records that cannot be read. */
    private Filing recognised() {
        FilingDraft draft = new FilingDraft();
        records.stream()
                .filter(record -> record.startsWith(FILER_REFERENCE))
                .map(record -> record.substring(FILER_REFERENCE.length()).strip())
                .filter(reference -> !reference.isEmpty())
                .findFirst()
                .ifPresent(draft::filerReference);
        String header = records.get(0);
        if (header.startsWith("SE10") && !withoutNumber) {
            Optional<EntryNumber> number =
                    EntryNumber.parse(header.substring(5, 8) + header.substring(NUMBER_FROM, NUMBER_TO));
            number.ifPresent(parsed -> draft.entryNumber(parsed.toString()));
        }
        return draft.filing();
    }
}
