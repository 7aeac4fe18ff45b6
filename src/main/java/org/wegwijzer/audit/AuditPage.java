package org.wegwijzer.audit;

import java.util.List;
import java.util.OptionalLong;

/**
 * A page of the audit log, the last line first.
 *
 * @param count how many lines there are in all
 * @param next after which line it goes on; empty on the last page
 */
public record AuditPage(long count, List<AuditView> lines, OptionalLong next) {}
