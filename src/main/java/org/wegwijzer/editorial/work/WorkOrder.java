package org.wegwijzer.editorial.work;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** By what a list of work is sorted first. The name is public contract. */
@SuppressWarnings("ImmutableEnumChecker") // List.of is.
public enum WorkOrder {
    /** What has waited longest comes first. */
    SINCE("since", "kind", "type", "slug", "language", "id", "holder"),
    /** One kind after the other. */
    KIND("kind", "since", "type", "slug", "language", "id", "holder"),
    /** One language after the other; what is in none comes first. */
    LANGUAGE("language", "since", "kind", "type", "slug", "id", "holder"),
    /** One person after the other; what nobody holds comes first. */
    HOLDER("holder", "since", "kind", "type", "slug", "language", "id"),
    /** All that is to be done on one entry stands together. */
    SLUG("slug", "type", "kind", "language", "since", "id", "holder");

    /** Before the name of an order that is turned round. */
    public static final String REVERSED = "-";

    private final List<String> columns;

    WorkOrder(String... columns) {
        this.columns = List.of(columns);
    }

    /** The columns of the whole key, the first one first; no two rows are alike in all of them. */
    List<String> columns() {
        return columns;
    }

    /** Whether these can be the values of the columns. */
    public boolean isPlace(List<String> values) {
        return values.size() == columns.size()
                && values.get(columns.indexOf("since")).matches("-?[0-9]{1,12}");
    }

    /** As in requests. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All that a request can say: each by its name, and turned round. */
    public static List<String> sorts() {
        return Stream.of(values())
                .flatMap(order -> Stream.of(order.value(), REVERSED + order.value()))
                .toList();
    }
}
