package org.wegwijzer.editorial.web.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.audit.AuditPage;
import org.wegwijzer.audit.AuditView;

/**
 * A page of the audit log.
 *
 * @param count how many lines there are in all
 * @param href where the log begins
 * @param next where it goes on; absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditList(
        long count,
        String href,
        List<AuditView> items,
        @Nullable String next) {

    static AuditList of(AuditPage page, int limit) {
        var href = "%s?limit=%s".formatted(AuditResource.ADDRESS, limit);
        var next = page.next().isEmpty()
                ? null
                : href + "&cursor=" + new AuditCursor(page.next().getAsLong()).text();
        return new AuditList(page.count(), href, page.lines(), next);
    }
}
