package org.acesim.cbp.wire;

import static org.acesim.cbp.wire.SampleBatch.ofGateway;
import static org.acesim.cbp.wire.SampleBatch.parcel;
import static org.acesim.cbp.wire.SampleBatch.replacing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acesim.catair.EntryNumber;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.entry.EntryStatus;
import org.acesim.cbp.entry.FiledEntry;
import org.acesim.cbp.review.ReviewEvent;
import org.acesim.routes.WireMessage;
import org.junit.jupiter.api.Test;

/** Two consumers take batches about the same persons at the same time, each in another order. */
class ConcurrentPersonsTest {
    private static final int ROUNDS = 10;
    private static final int PERSONS = 40;
    private static final String TODAY = "060324";
    private static final String LATER = "060524";

    @Test
    void exactlyOneOfTwoWinsOnH2() throws Exception {
        try (SimulatedCbp cbp = SimulatedCbp.onH2()) {
            exactlyOneWins(cbp);
        }
    }

    @Test
    void exactlyOneOfTwoWinsOnPostgres() throws Exception {
        try (SimulatedCbp cbp = SimulatedCbp.onPostgres()) {
            exactlyOneWins(cbp);
        }
    }

    @Test
    void aCancellationAndAFilingAtOnceLeaveNobodyWithheldWhoFitsOnH2() throws Exception {
        try (SimulatedCbp cbp = SimulatedCbp.onH2()) {
            nobodyIsForgotten(cbp);
        }
    }

    @Test
    void aCancellationAndAFilingAtOnceLeaveNobodyWithheldWhoFitsOnPostgres() throws Exception {
        try (SimulatedCbp cbp = SimulatedCbp.onPostgres()) {
            nobodyIsForgotten(cbp);
        }
    }

    @Test
    void replacementsAndFilingsInOppositeOrdersDoNotBlockEachOtherOnH2() throws Exception {
        try (SimulatedCbp cbp = SimulatedCbp.onH2()) {
            nobodyIsBlocked(cbp);
        }
    }

    @Test
    void replacementsAndFilingsInOppositeOrdersDoNotBlockEachOtherOnPostgres() throws Exception {
        try (SimulatedCbp cbp = SimulatedCbp.onPostgres()) {
            nobodyIsBlocked(cbp);
        }
    }

    @Test
    void billsThatArriveWithGoodsOfTheSamePersonsDoNotBlockEachOtherOnH2() throws Exception {
        try (SimulatedCbp cbp = SimulatedCbp.onH2()) {
            billsArrive(cbp);
        }
    }

    @Test
    void billsThatArriveWithGoodsOfTheSamePersonsDoNotBlockEachOtherOnPostgres() throws Exception {
        try (SimulatedCbp cbp = SimulatedCbp.onPostgres()) {
            billsArrive(cbp);
        }
    }

    /** Two bills with goods of the same persons, whose entries are numbered in opposite orders, arrive days before they should. */
    private static void billsArrive(SimulatedCbp cbp) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            int first = round * PERSONS;
            List<List<String>> parcels = new ArrayList<>();
            List<String> ofAbc = new ArrayList<>();
            List<String> ofXyz = new ArrayList<>();
            List<List<String>> theirs = new ArrayList<>();
            for (int i = 0; i < PERSONS; i++) {
                int serial = first + i + 1;
                parcels.add(numbered("ABC", serial, first + i));
                theirs.add(numbered("XYZ", serial, first + PERSONS - 1 - i));
                ofAbc.add(EntryNumber.of("ABC", serial).toString());
                ofXyz.add(EntryNumber.of("XYZ", serial).toString());
            }
            cbp.receive(cbp.fromGateway(ofGateway().block("ABC", array(parcels))));
            cbp.receive(cbp.fromGateway(ofGateway().block("XYZ", array(theirs))));

            together(
                    () -> cbp.happenToBill(ReviewEvent.ARRIVAL, ofAbc.toArray(String[]::new)),
                    () -> cbp.happenToBill(ReviewEvent.ARRIVAL, ofXyz.toArray(String[]::new)));

            assertThat(Stream.concat(ofAbc.stream(), ofXyz.stream())
                            .map(number -> cbp.entry(number).status())
                            .filter(EntryStatus.RELEASED::equals))
                    .hasSize(PERSONS);
        }
        assertThat(cbp.sum("select sum(total_usd) from person_day")).isEqualTo(2L * 500 * ROUNDS * PERSONS);
    }

    private static List<String> numbered(String filer, int serial, int person) {
        return parcel(filer, serial, 500, LATER).stream()
                .map(replacing("151 MAIN ST", "%03d MAIN ST".formatted(person)))
                .toList();
    }

    @SuppressWarnings("unchecked") // a list of transactions, each a list of records
    private static List<String>[] array(List<List<String>> parcels) {
        return parcels.toArray(List[]::new);
    }

    private static void exactlyOneWins(SimulatedCbp cbp) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            int first = round * PERSONS;
            List<Integer> persons =
                    IntStream.range(first, first + PERSONS).boxed().toList();
            List<Integer> backwards = new ArrayList<>(persons);
            Collections.reverse(backwards);
            WireMessage ofAbc = batch(cbp, "ABC", persons);
            WireMessage ofXyz = batch(cbp, "XYZ", backwards);

            together(() -> cbp.receive(ofAbc), () -> cbp.receive(ofXyz));

            for (int person : persons) {
                List<FiledEntry> both = Stream.of("ABC", "XYZ")
                        .map(filer -> cbp.entry(number(filer, person)))
                        .toList();
                assertThat(both)
                        .extracting(FiledEntry::status)
                        .containsExactlyInAnyOrder(EntryStatus.RELEASED, EntryStatus.DE_MINIMIS_WITHHELD);
                assertThat(both)
                        .filteredOn(entry -> entry.status() == EntryStatus.DE_MINIMIS_WITHHELD)
                        .flatExtracting(FiledEntry::decisions)
                        .filteredOn(decision -> decision.rule() == Decision.Rule.ONE_PERSON_ONE_DAY)
                        .singleElement()
                        .satisfies(decision -> assertThat(decision.inputs())
                                .containsEntry("totalBefore", "500")
                                .containsEntry("total", "1000"));
            }
        }
        assertThat(cbp.sum("select sum(total_usd) from person_day")).isEqualTo(2L * 500 * ROUNDS * PERSONS);
        assertThat(cbp.sum("select sum(value_usd) from person_share")).isEqualTo(2L * 500 * ROUNDS * PERSONS);
    }

    private static void nobodyIsForgotten(SimulatedCbp cbp) throws Exception {
        List<Integer> persons = IntStream.range(0, ROUNDS).boxed().toList();
        cbp.receive(batch(cbp, "ABC", persons));
        for (int person : persons) {
            WireMessage later = batch(cbp, "XYZ", List.of(person));

            together(() -> cbp.happen(number("ABC", person), ReviewEvent.CBP_CANCELLATION), () -> cbp.receive(later));
            cbp.advanceTo(SimulatedCbp.START);

            assertThat(cbp.entry(number("XYZ", person)).status()).isEqualTo(EntryStatus.RELEASED);
        }
        assertThat(cbp.sum("select sum(total_usd) from person_day")).isEqualTo(500L * ROUNDS);
    }

    private static void nobodyIsBlocked(SimulatedCbp cbp) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<Integer> persons = IntStream.range(round * PERSONS, (round + 1) * PERSONS)
                    .boxed()
                    .toList();
            List<Integer> backwards = new ArrayList<>(persons);
            Collections.reverse(backwards);
            cbp.receive(batch(cbp, "ABC", persons, LATER));
            WireMessage replaced = replacements(cbp, persons);
            WireMessage added = batch(cbp, "XYZ", backwards, LATER);

            together(() -> cbp.receive(replaced), () -> cbp.receive(added));
        }
        assertThat(cbp.sum("select sum(total_usd) from person_day")).isEqualTo(800L * ROUNDS * PERSONS);
        assertThat(cbp.sum("select sum(value_usd) from person_share")).isEqualTo(800L * ROUNDS * PERSONS);
        assertThat(cbp.sum("select count(*) from person_share where total_usd = 800 or position = 1"))
                .isEqualTo(2L * ROUNDS * PERSONS);
    }

    private static void together(Runnable one, Runnable other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> running = new ArrayList<>();
            for (Runnable work : List.of(one, other)) {
                Callable<Boolean> task = () -> {
                    start.await();
                    work.run();
                    return true;
                };
                running.add(threads.submit(task));
            }
            for (Future<Boolean> each : running) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static WireMessage batch(SimulatedCbp cbp, String filer, List<Integer> persons) {
        return batch(cbp, filer, persons, TODAY);
    }

    @SuppressWarnings("unchecked") // a list of transactions, each a list of records
    private static WireMessage batch(SimulatedCbp cbp, String filer, List<Integer> persons, String arrival) {
        List<String>[] parcels =
                persons.stream().map(person -> of(filer, person, 500, arrival)).toArray(List[]::new);
        return cbp.fromGateway(ofGateway().block(filer, parcels));
    }

    @SuppressWarnings("unchecked") // the same
    private static WireMessage replacements(SimulatedCbp cbp, List<Integer> persons) {
        List<String>[] parcels = persons.stream()
                .map(person -> SampleBatch.replacing(of("ABC", person, 300, LATER)))
                .toArray(List[]::new);
        return cbp.fromGateway(ofGateway().block("ABC", parcels));
    }

    private static List<String> of(String filer, int person, long value, String arrival) {
        return parcel(filer, person + 1, value, arrival).stream()
                .map(replacing("151 MAIN ST", "%03d MAIN ST".formatted(person)))
                .toList();
    }

    private static String number(String filer, int person) {
        return EntryNumber.of(filer, person + 1).toString();
    }
}
