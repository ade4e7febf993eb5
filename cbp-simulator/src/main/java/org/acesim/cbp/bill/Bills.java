package org.acesim.cbp.bill;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acesim.cbp.clock.SimulatedTime;
import org.acesim.cbp.entry.Decision;
import org.acesim.cbp.review.BillReview;
import org.acesim.cbp.review.ReviewEvent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The bills of lading that somebody has told of, and which entries name which bill. */
@Component
public class Bills {
    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final SimulatedTime time;
    private final BillReview review;

    Bills(JdbcTemplate jdbc, TransactionOperations transaction, SimulatedTime time, BillReview review) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.time = time;
        this.review = review;
    }

    /** Those of these bills that somebody has told of; they stay as they are until the transaction ends. */
    public Map<String, Bill> told(Collection<String> ids) {
        Map<String, Bill> told = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.query(
                            "select id, stage, held from bill where id = any(?) order by id for update",
                            (row, number) -> new Bill(
                                    row.getString("id"),
                                    BillStage.valueOf(row.getString("stage")),
                                    row.getBoolean("held")),
                            (Object) ids.toArray(String[]::new))
                    .forEach(bill -> told.put(bill.id(), bill));
        }
        return told;
    }

    /** Remembers which bills accepted entries name, in the caller's transaction. */
    public void name(Map<String, List<String>> billsByEntry) {
        List<Object[]> rows = new ArrayList<>();
        billsByEntry.forEach((entry, bills) -> bills.forEach(bill -> rows.add(new Object[] {bill, entry})));
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(
                    "insert into entry_bill (bill_id, entry_number) values (?, ?) on conflict do nothing", rows);
        }
    }

    /** The entries name these bills from now on, and no others, in the caller's transaction. */
    public void rename(Map<String, List<String>> billsByEntry) {
        if (!billsByEntry.isEmpty()) {
            jdbc.batchUpdate(
                    "delete from entry_bill where entry_number = ?",
                    billsByEntry.keySet().stream()
                            .map(entry -> new Object[] {entry})
                            .toList());
            name(billsByEntry);
        }
    }

    /** The entries that name a bill. */
    List<String> entries(String id) {
        return jdbc.queryForList(
                "select entry_number from entry_bill where bill_id = ? order by entry_number", String.class, id);
    }

    Bill find(String id) {
        return Optional.ofNullable(told(List.of(id)).get(id)).orElseGet(() -> Bill.unmentioned(id));
    }

    /** Puts a bill on file or keeps it off, and goes on with the entries that wait for it. */
    Bill put(String id, boolean onFile) {
        return inTransaction(() -> {
            Bill before = find(id);
            if (!onFile) {
                return before.stage() == BillStage.NOT_ON_FILE ? stored(before) : happen(before, BillEvent.DELETED);
            }
            if (before.stage() != BillStage.NOT_ON_FILE) {
                return stored(before);
            }
            Bill after = stored(Bill.unmentioned(id));
            tell(id, ReviewEvent.BILL_FOUND, "The bill of lading is on file");
            return after;
        });
    }

    /** Lets something happen to a bill; nothing where that cannot happen to it now. */
    Optional<Bill> happen(String id, BillEvent event) {
        return inTransaction(() -> {
            Bill before = find(id);
            return event.concerns(before) ? Optional.of(happen(before, event)) : Optional.empty();
        });
    }

    private Bill happen(Bill before, BillEvent event) {
        Bill after = stored(event.after(before));
        tell(before.id(), event.review(), event.text());
        return after;
    }

    private void tell(String id, ReviewEvent event, String text) {
        Decision why = Decision.of(Decision.Rule.BILL_MATCH, time.now(), Decision.facts("bill", id), text);
        review.happened(event, why, entries(id));
    }

    private Bill stored(Bill bill) {
        if (jdbc.update(
                        "update bill set stage = ?, held = ? where id = ?",
                        bill.stage().name(),
                        bill.held(),
                        bill.id())
                == 0) {
            jdbc.update(
                    "insert into bill (id, stage, held) values (?, ?, ?)",
                    bill.id(),
                    bill.stage().name(),
                    bill.held());
        }
        return bill;
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
