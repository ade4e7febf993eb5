package org.acesim.routes.outbox;

import java.util.concurrent.locks.ReentrantReadWriteLock;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Transactions of which none overlaps the beginning of an epoch: what one of them stores belongs to the old epoch and is
 * emptied, or to the new one, never to both.
 */
public final class EpochTransactions extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    /** Fair, so that the beginning of an epoch is not put off for ever. */
    private final transient ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);

    /** Transactions of a database. */
    public EpochTransactions(DataSource database) {
        super(database);
    }

    /** Does something while no transaction of another thread is open. */
    void alone(Runnable work) {
        lock.writeLock().lock();
        try {
            work.run();
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        lock.readLock().lock();
        boolean begun = false;
        try {
            super.doBegin(transaction, definition);
            begun = true;
        } finally {
            if (!begun) {
                lock.readLock().unlock();
            }
        }
    }

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        try {
            super.doCleanupAfterCompletion(transaction);
        } finally {
            lock.readLock().unlock();
        }
    }
}
