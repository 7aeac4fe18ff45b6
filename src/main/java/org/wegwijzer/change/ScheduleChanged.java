package org.wegwijzer.change;

/** It changed when something publishes itself; fired inside the transaction. Observe it after the commit. */
public record ScheduleChanged() {}
