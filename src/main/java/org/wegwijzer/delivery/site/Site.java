package org.wegwijzer.delivery.site;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.reader.ReaderConfig;
import org.wegwijzer.text.PublicAddress;

/** Knows where readers see an entry, if the operator has said so. Never asks a request, whose headers anybody can write. */
@Singleton
@Startup
public class Site {

    private static final String LANGUAGE = "{language}";
    private static final String SLUG = "{slug}";
    private static final Pattern TYPE = Pattern.compile("\\{types?}");
    private static final Pattern UNKNOWN = Pattern.compile("\\{(?!(language|slug|types?)})");
    private static final Pattern ABSOLUTE = Pattern.compile("https?://[^/{}]+/.*");

    /** Where this hub's own reader shows an entry, on this host. */
    private static final String READER = "/{types}/{slug}?lang={language}";

    private final Optional<String> template;
    private final boolean hasReader;

    Site(SiteConfig config, ReaderConfig reader) {
        template = config.address();
        hasReader = reader.enabled();
        template.ifPresent(Site::check);
    }

    private static void check(String template) {
        if (!ABSOLUTE.matcher(template).matches()
                || UNKNOWN.matcher(template).find()
                || !template.contains(SLUG)
                || !TYPE.matcher(template).find()) {
            throw refused(template, "");
        }
        var example = page(template, EntryType.GUIDE, "first-steps", new LanguageTag("en"));
        PublicAddress.fault(example).ifPresent(reason -> {
            throw refused(template, ": " + reason);
        });
    }

    private static IllegalArgumentException refused(String template, String reason) {
        return new IllegalArgumentException(
                "wegwijzer.site.address must be an absolute address with {slug}, {type} or {types}, and maybe {language},"
                        + " such as https://www.example.org/{language}/{types}/{slug}; it is '%s'%s"
                                .formatted(template, reason));
    }

    /** The scheme and host of the site, without a slash at the end. */
    public Optional<String> origin() {
        return template.map(text -> URI.create(text.substring(0, text.indexOf('/', "https://".length())))
                .toString());
    }

    /** Whether the site has a page of an entry for each language. */
    public boolean speaksLanguages() {
        return template.filter(text -> text.contains(LANGUAGE)).isPresent();
    }

    /** Where the site shows an entry in a language. */
    public Optional<String> page(EntryType type, String slug, LanguageTag language) {
        return template.map(text -> page(text, type, slug, language));
    }

    /**
     * Where people see an entry in a language: at the site, else in the hub's own reader, relative to the service; empty if there
     * is neither.
     */
    public Optional<String> address(EntryType type, String slug, LanguageTag language) {
        return template.or(() -> Optional.of(READER).filter(address -> hasReader))
                .map(text -> page(text, type, slug, language));
    }

    private static String page(String template, EntryType type, String slug, LanguageTag language) {
        return template.replace(LANGUAGE, language.value())
                .replace("{types}", type.plural())
                .replace("{type}", type.singular())
                .replace(SLUG, slug);
    }
}
