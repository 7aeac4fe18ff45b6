package org.wegwijzer.delivery.redirect;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.delivery.relation.NextPage;

/**
 * Some of the addresses that lead elsewhere.
 *
 * @param href where the list begins
 * @param items in the order of types and former slugs
 * @param nextPage where it goes on; absent at its end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RedirectPage(
        String href, List<Redirect> items, @Nullable NextPage nextPage) {

    public RedirectPage {
        items = List.copyOf(items);
    }
}
