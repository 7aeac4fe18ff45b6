package org.wegwijzer.publish.history;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A state that the hub itself had in public; its number is the hub's edition. */
@Entity
@Table(name = "hub_revision")
public class HubRevision extends RecordedState {}
