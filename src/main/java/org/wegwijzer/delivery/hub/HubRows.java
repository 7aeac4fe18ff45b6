package org.wegwijzer.delivery.hub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.hub.ContentLicense;
import org.wegwijzer.content.hub.HubText;
import org.wegwijzer.content.hub.OfferText;
import org.wegwijzer.delivery.published.ContentReader;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.Row;

/** Reads the hub the way all content is read: by statements, within the time that a reader waits. */
final class HubRows {

    private static final Query HUB =
            Query.of("select default_language, languages, license_url, license_name, updated_at from hub");

    private static final Query TEXTS = Query.of("select language, name, notice, updated_at from hub_text");

    private static final Query OFFERS = Query.of("""
        select x.offer_id, x.language, x.title, x.description, x.url
        from hub_offer o join hub_offer_text x on x.offer_id = o.id
        order by o.position, o.id
        """);

    private HubRows() {}

    /** The hub; empty before the first import. */
    static Optional<HubState> read(ContentReader.Snapshot content) {
        return content.rows(HUB).stream().findFirst().map(hub -> {
            var all = hub.list("languages").stream().map(LanguageTag::new).toList();
            return new HubState(
                    new HubLanguages(hub.language("default_language"), all),
                    license(hub),
                    hub.moment("updated_at"),
                    texts(content.rows(TEXTS)),
                    offers(content.rows(OFFERS)));
        });
    }

    private static @Nullable ContentLicense license(Row hub) {
        var url = hub.text("license_url");
        return url == null ? null : new ContentLicense(url, required(hub, "license_name"));
    }

    private static Map<LanguageTag, HubText> texts(List<Row> rows) {
        var texts = new HashMap<LanguageTag, HubText>();
        rows.forEach(row -> texts.put(
                row.language("language"),
                new HubText(required(row, "name"), row.text("notice"), row.moment("updated_at"))));
        return texts;
    }

    private static List<Map<LanguageTag, OfferText>> offers(List<Row> rows) {
        var offers = new LinkedHashMap<Long, Map<LanguageTag, OfferText>>();
        rows.forEach(row -> offers.computeIfAbsent(row.number("offer_id"), first -> new HashMap<>())
                .put(
                        row.language("language"),
                        new OfferText(required(row, "title"), row.text("description"), row.text("url"))));
        return new ArrayList<>(offers.values());
    }

    private static String required(Row row, String column) {
        return Objects.requireNonNull(row.text(column), column);
    }
}
