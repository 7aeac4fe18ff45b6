package org.wegwijzer.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the audit log. Only its outcome is ever written later than the rest. */
@Entity
@Table(name = "audit")
class AuditLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit")
    @SequenceGenerator(name = "audit", sequenceName = "audit_seq", allocationSize = 1)
    Long sequence;

    @Column(nullable = false, updatable = false)
    Instant at;

    @Column(nullable = false, updatable = false)
    String who;

    @Column(nullable = false, updatable = false)
    String address;

    @Column(nullable = false, updatable = false)
    String action;

    @Column(nullable = false, updatable = false)
    String target;

    /** To which languages and types the rights of whoever did it were narrowed; absent if to none. */
    @Column(updatable = false)
    @Nullable
    String narrowed;

    /** HTTP status; absent while it runs, and if it never ended. */
    @Nullable
    Integer outcome;
}
