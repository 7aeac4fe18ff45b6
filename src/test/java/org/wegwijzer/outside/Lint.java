package org.wegwijzer.outside;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What those who judge answers look for, as httplint and REDbot do: RFC 9110, 9111, 8288, 9211, 9651 and the Fetch standard. Each
 * rule is a sentence that holds.
 */
final class Lint {

    private static final Set<String> LISTS = Set.of(
            "vary", "cache-control", "link", "allow", "server-timing", "cache-status", "cache-tag", "connection");
    private static final Set<String> OF_PREFLIGHTS =
            Set.of("access-control-allow-methods", "access-control-allow-headers", "access-control-max-age");
    private static final Set<Integer> REDIRECTS = Set.of(201, 301, 302, 303, 307, 308);
    private static final Duration DRIFT = Duration.ofSeconds(5);

    private final Clock clock;
    private final Map<String, Predicate<RawMessage>> rules = new LinkedHashMap<>();

    Lint(Clock clock) {
        this.clock = clock;
        ofTheMessage();
        ofItsContent();
        ofWhatToDo();
    }

    private void ofTheMessage() {
        rules.put("speaks HTTP/1.1", answer -> answer.statusLine().matches("HTTP/1\\.1 [1-5][0-9]{2} [ -~]*"));
        rules.put("says a single value once", Lint::hasSingletonsOnce);
        rules.put("names no element of a list twice", Lint::repeatsNothing);
        rules.put("has the date of now", this::isDated);
        rules.put("was not modified after it was sent", this::isModifiedBefore);
        rules.put("says how long it may be kept", answer -> isAboutMethods(answer) || answer.has("cache-control"));
        rules.put("does not contradict itself about keeping", Lint::isOfOneMindAboutKeeping);
        rules.put("keeps fields of preflights for them", Lint::keepsFieldsOfPreflights);
        rules.put("relates every link", Lint::relatesLinks);
    }

    private void ofItsContent() {
        rules.put("says the length of its content", Lint::isAsLongAsItSays);
        rules.put(
                "has content only where there is some",
                answer -> !answer.isWithoutContent() || answer.body().isEmpty());
        rules.put("has no type without content", answer -> answer.status() != 204 || !answer.has("content-type"));
        rules.put("has a type with content", answer -> answer.body().isEmpty() || answer.has("content-type"));
        rules.put("names the characters of text", Lint::namesCharacters);
        rules.put("varies by encoding where it is encoded", Lint::variesByEncoding);
        rules.put("describes what went wrong", Lint::isProblem);
    }

    private void ofWhatToDo() {
        rules.put("says where to go", answer -> !REDIRECTS.contains(answer.status()) || answer.has("location"));
        rules.put("says what is allowed", answer -> answer.status() != 405 || answer.has("allow"));
        rules.put("does not allow what it refuses", Lint::refusesWhatIsNotAllowed);
        rules.put("says how to show who one is", answer -> answer.status() != 401 || answer.has("www-authenticate"));
        rules.put("says when to come again", answer -> !isBusy(answer) || answer.has("retry-after"));
        rules.put("knows what it was not modified from", answer -> answer.status() != 304 || answer.has("etag"));
    }

    /** What does not hold of an answer. */
    List<String> faults(RawMessage answer) {
        return Stream.concat(
                        answer.fields().stream().flatMap(field -> FieldSyntax.faults(field).stream()),
                        rules.entrySet().stream()
                                .filter(rule -> !rule.getValue().test(answer))
                                .map(rule -> "it does not hold that it " + rule.getKey()))
                .toList();
    }

    private static boolean hasSingletonsOnce(RawMessage answer) {
        return answer.fields().stream()
                .map(RawMessage.Field::name)
                .filter(name -> !LISTS.contains(name))
                .allMatch(name -> answer.values(name).size() == 1);
    }

    private static boolean repeatsNothing(RawMessage answer) {
        return Stream.of("vary", "cache-control", "allow", "cache-tag", "access-control-expose-headers")
                .map(answer::elements)
                .allMatch(elements -> new HashSet<>(elements).size() == elements.size());
    }

    private boolean isDated(RawMessage answer) {
        return answer.value("date")
                .filter(FieldSyntax::isMoment)
                .map(Lint::moment)
                .filter(date -> Duration.between(date, clock.instant()).abs().compareTo(DRIFT) < 0)
                .isPresent();
    }

    private static Instant moment(String value) {
        return ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }

    private static boolean isAsLongAsItSays(RawMessage answer) {
        if (answer.isWithoutContent()) {
            return answer.status() != 204 || !answer.has("content-length");
        }
        var length = answer.value("content-length");
        return answer.has("transfer-encoding")
                ? length.isEmpty()
                : length.filter(said -> said.equals(String.valueOf(answer.body().length())))
                        .isPresent();
    }

    private static boolean namesCharacters(RawMessage answer) {
        var type = answer.value("content-type").orElse("");
        return !type.startsWith("text/") || type.matches("(?i).*; *charset=utf-8");
    }

    private static boolean variesByEncoding(RawMessage answer) {
        return !answer.has("content-encoding")
                || answer.elements("vary").stream().anyMatch("accept-encoding"::equalsIgnoreCase);
    }

    private static boolean isAboutMethods(RawMessage answer) {
        return answer.method().equals("OPTIONS");
    }

    private static boolean isOfOneMindAboutKeeping(RawMessage answer) {
        var directives = answer.elements("cache-control");
        var isKept = directives.stream()
                .anyMatch(directive -> directive.startsWith("max-age") || directive.equals("public"));
        var isPublicAndPrivate = directives.contains("public") && directives.contains("private");
        return !isPublicAndPrivate && !(isKept && directives.contains("no-store"));
    }

    private boolean isModifiedBefore(RawMessage answer) {
        return answer.value("last-modified")
                .map(Lint::moment)
                .filter(clock.instant().plus(DRIFT)::isBefore)
                .isEmpty();
    }

    private static boolean refusesWhatIsNotAllowed(RawMessage answer) {
        return answer.status() != 405 || !answer.elements("allow").contains(answer.method());
    }

    private static boolean isBusy(RawMessage answer) {
        return answer.status() == 503 || answer.status() == 429;
    }

    /** A browser that is lost gets a page. */
    private static boolean isProblem(RawMessage answer) {
        var type = answer.value("content-type").orElse("");
        return answer.status() < 400
                || type.equals("application/problem+json")
                || (answer.status() == 404 && type.startsWith("text/html"));
    }

    private static boolean relatesLinks(RawMessage answer) {
        return answer.values("link").stream()
                .flatMap(value -> Stream.of(value.split(",\\s*(?=<)")))
                .allMatch(link -> link.matches("<[^>]*>.*;\\s*rel=.*"));
    }

    private static boolean keepsFieldsOfPreflights(RawMessage answer) {
        return answer.method().equals("OPTIONS") || OF_PREFLIGHTS.stream().noneMatch(answer::has);
    }
}
