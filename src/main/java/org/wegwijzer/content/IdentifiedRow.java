package org.wegwijzer.content;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

/** A row with an internal number, which no reader ever sees. */
@MappedSuperclass
public abstract class IdentifiedRow {

    /** As in the migration: ids are fetched a thousand at a time, so that inserts go out in batches. */
    private static final int BLOCK = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity")
    @SequenceGenerator(name = "identity", sequenceName = "identity_seq", allocationSize = BLOCK)
    public Long id;
}
