package org.acesim.gateway.entry;

import java.math.BigDecimal;
import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;

/** Filings that wait to take the place of the one that CBP has. Who changes them holds the lock of their entry. */
public final class Proposals {
    private final JdbcTemplate jdbc;

    /** Uses the tables {@code proposal} and {@code entry}. */
    public Proposals(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What an entry is to be.
     *
     * @param json of the filing
     * @param search the words that the entry is found by
     * @param value of all lines, in US dollars
     */
    public record Proposal(
            String entryNumber, String entryType, String reference, BigDecimal value, String search, byte[] json) {}

    /** Keeps a proposal that goes to CBP in a batch. */
    public void add(Proposal proposal, long messageId) {
        jdbc.update(
                "insert into proposal (message_id, entry_number, entry_type, entry_value, reference, search, filing)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                messageId,
                proposal.entryNumber(),
                proposal.entryType(),
                proposal.value(),
                proposal.reference(),
                proposal.search(),
                Packing.pack(proposal.json()));
    }

    /** Puts the last proposal of each entry in the place of what was filed. */
    public void adopt(Collection<String> entryNumbers) {
        for (String number : entryNumbers) {
            jdbc.query(
                    "select * from proposal where entry_number = ? order by message_id desc limit 1",
                    row -> {
                        jdbc.update(
                                "update entry set entry_type = ?, entry_value = ?, reference = ?, search = ?, filing = ?"
                                        + " where entry_number = ?",
                                row.getString("entry_type"),
                                row.getBigDecimal("entry_value"),
                                row.getString("reference"),
                                row.getString("search"),
                                row.getBytes("filing"),
                                number);
                    },
                    number);
        }
        drop(entryNumbers);
    }

    /** Forgets the proposals of entries: CBP said no. */
    public void drop(Collection<String> entryNumbers) {
        if (!entryNumbers.isEmpty()) {
            jdbc.update(
                    "delete from proposal where entry_number = any(?)", (Object) entryNumbers.toArray(String[]::new));
        }
    }
}
