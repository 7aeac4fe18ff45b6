package org.wegwijzer.transaction;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.hibernate.Session;

/**
 * Transactions that write: each statement sees what others have committed before it (READ COMMITTED). Whoever writes while there is
 * one already writes in that one, so that what belongs together is there together or not at all.
 */
@ApplicationScoped
public class WriteTransactions {

    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transactions;

    WriteTransactions(EntityManager entities, TransactionSynchronizationRegistry transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    /**
     * Does work in the present transaction, or else in one of its own, which is undone if the work throws.
     *
     * @param limit how long a transaction of its own may take
     */
    public <T> T together(Duration limit, Callable<T> work) {
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            return QuarkusTransaction.joiningExisting().call(work);
        }
        return QuarkusTransaction.requiringNew()
                .timeout((int) limit.toSeconds())
                .call(() -> {
                    // Can be said only at the beginning.
                    entities.unwrap(Session.class)
                            .doWork(connection ->
                                    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED));
                    return work.call();
                });
    }

    /** Does something when the present transaction has ended, in whichever way. */
    public void afterwards(Runnable task) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // It is not over yet.
            }

            @Override
            public void afterCompletion(int outcome) {
                task.run();
            }
        });
    }
}
