package org.acesim.catair.envelope;

import org.acesim.catair.envelope.BatchFinding.About;
import org.acesim.catair.envelope.RejectionRecords.ConditionReference;

/** The reference text of an X0 record. Source: CBP, ACE CATAIR Batch and Block Control v23. */
final class RejectionReference {

    private static final String BLOCK = "BLOCK";
    private static final String TRANSACTION = "TRNACT";
    private static final int LENGTH = 55;

    private RejectionReference() {}

    /** Port 26-29, filer 31-33, office 35-36, application 38-39, user data 41-61, preparer 63-72. */
    static ConditionReference of(int position, BlockHeader block) {
        Preparer preparer = block.preparer();
        String text = String.format(
                "%-4s %-3s %-2s %-2s %-21s %-4s%-3s%-2s%-1s",
                block.port(),
                block.filerCode(),
                block.office(),
                block.application(),
                block.userText(),
                preparer.port(),
                preparer.filerCode(),
                preparer.office(),
                preparer.indicator());
        return new ConditionReference(BLOCK, position, text);
    }

    /** Record within the batch 26-32, column 34-35. */
    static ConditionReference of(About.TheTransaction transaction) {
        String text = String.format("%07d %02d", transaction.record(), transaction.column());
        return new ConditionReference(TRANSACTION, transaction.position(), text);
    }

    static About read(ConditionReference reference) {
        String text = String.format("%-" + LENGTH + "s", reference.text());
        int position = (int) reference.position();
        if (reference.type().equals(TRANSACTION)) {
            return new About.TheTransaction(position, number(text, 0, 7), number(text, 8, 10));
        }
        Preparer preparer = new Preparer(
                text.substring(37, 41).strip(),
                text.substring(41, 44).strip(),
                text.substring(44, 46).strip(),
                text.substring(46, 47).strip());
        return new About.TheBlock(
                position,
                new BlockHeader(
                        text.substring(0, 4).strip(),
                        text.substring(5, 8).strip(),
                        text.substring(12, 14).strip(),
                        text.substring(9, 11).strip(),
                        preparer,
                        text.substring(15, 36).stripTrailing()));
    }

    /** 0 where there are no digits. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return 0;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }
}
