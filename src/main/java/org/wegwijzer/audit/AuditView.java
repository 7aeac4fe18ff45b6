package org.wegwijzer.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the audit log.
 *
 * @param at when it began
 * @param who the name of a key's holder, {@code nobody}, {@code unknown} or {@code command line}
 * @param address of the client; empty on the command line
 * @param action a method of HTTP, or a command
 * @param target the path without parameters
 * @param narrowed to which languages and types their rights were; absent if to none
 * @param outcome the HTTP status; absent while it runs, and if it never ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditView(
        Instant at,
        String who,
        String address,
        String action,
        String target,
        @Nullable String narrowed,
        @Nullable Integer outcome) {

    static AuditView of(AuditLine line) {
        return new AuditView(line.at, line.who, line.address, line.action, line.target, line.narrowed, line.outcome);
    }
}
