package org.wegwijzer.editorial.web.access;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.access.KeyRequest;
import org.wegwijzer.access.Reach;
import org.wegwijzer.access.Scope;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;
import org.wegwijzer.problem.WrongTime;

/** Reads what a new key is to be: a closed world, of which every fault is said. Used for one document. */
final class KeyDocument {

    private static final List<String> FIELDS = List.of("name", "scopes", "languages", "types", "expiresAt");
    private static final List<String> ALL_TYPES =
            Stream.of(EntryType.values()).map(EntryType::singular).toList();
    private static final Pattern MOMENT = Pattern.compile("2[01][0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z");
    private static final String NO_MOMENT = "'expiresAt' is a moment in UTC, such as 2027-01-31T09:00:00Z.";
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2199;
    private static final int DEPTH = 3;
    private static final int CHARACTERS = 200;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxNumberLength(CHARACTERS)
                            .maxNameLength(CHARACTERS)
                            .maxStringLength(CHARACTERS)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<Fault> faults = new ArrayList<>();

    private KeyDocument() {}

    /**
     * The wish that a document is.
     *
     * @throws ProblemException INVALID_REQUEST with every fault
     */
    static KeyRequest parse(byte[] body) {
        return new KeyDocument().keyRequest(tree(body));
    }

    private static ObjectNode tree(byte[] body) {
        try {
            // Decoded here: the parser would guess at other encodings, and pass over a byte order mark.
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            if (MAPPER.readTree(text.toString()) instanceof ObjectNode object) {
                return object;
            }
        } catch (CharacterCodingException noText) {
            throw ProblemException.invalid(fault("", FaultCode.MALFORMED_DOCUMENT, "The body is not UTF-8."));
        } catch (IOException malformed) {
            // The parser's words quote the body; what a writer needs is below.
            throw ProblemException.invalid(malformed());
        }
        throw ProblemException.invalid(malformed());
    }

    private static Fault malformed() {
        return fault("", FaultCode.MALFORMED_DOCUMENT, "The body must be one JSON object without a name given twice.");
    }

    private KeyRequest keyRequest(ObjectNode tree) {
        tree.fieldNames().forEachRemaining(this::known);
        var name = name(tree.path("name"));
        var scopes = scopes(tree.path("scopes"));
        var languages = some("languages", tree.path("languages"), LanguageTag::parse, List.of());
        var types = some("types", tree.path("types"), EntryType::ofSingular, ALL_TYPES);
        refuseNarrowAdmin(tree, scopes);
        var expiresAt = expiresAt(tree.path("expiresAt"));
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return new KeyRequest(name, scopes, new Reach(languages, types), expiresAt);
    }

    private void known(String field) {
        if (!FIELDS.contains(field)) {
            var pointer =
                    "/" + QueryParameters.printable(field).replace("~", "~0").replace("/", "~1");
            faults.add(new Fault(
                    Fault.Place.BODY, pointer, FaultCode.UNKNOWN_FIELD, "There is no such field here.", FIELDS));
        }
    }

    private String name(JsonNode name) {
        var text = name.isTextual() ? name.textValue() : "";
        KeyRequest.faultOf(text).ifPresent(fault -> refuse("/name", name, fault));
        return text;
    }

    private Set<Scope> scopes(JsonNode list) {
        var scopes = EnumSet.noneOf(Scope.class);
        if (!list.isArray() || list.isEmpty()) {
            refuse("/scopes", list, "'scopes' is a list of at least one scope.");
        }
        for (var place = 0; list.isArray() && place < list.size(); place++) {
            var scope = Scope.ofRole(String.valueOf(list.get(place).textValue()));
            if (scope.isEmpty()) {
                faults.add(new Fault(
                        Fault.Place.BODY,
                        "/scopes/" + place,
                        FaultCode.UNKNOWN_VALUE,
                        "There is no such scope.",
                        Scope.allRoles()));
            }
            scope.ifPresent(scopes::add);
        }
        return scopes;
    }

    /** What a key is narrowed to; nothing if it is not. */
    private <T> List<T> some(String name, JsonNode list, Function<String, Optional<T>> parse, List<String> allowed) {
        if (list.isMissingNode()) {
            return List.of();
        }
        if (!list.isArray() || list.isEmpty()) {
            refuse(
                    "/" + name,
                    list,
                    "'%s' is a list of at least one; without it the key is not narrowed.".formatted(name));
            return List.of();
        }
        var found = new ArrayList<T>();
        for (var place = 0; place < list.size(); place++) {
            var one = Optional.ofNullable(list.get(place).textValue()).flatMap(parse);
            one.ifPresent(found::add);
            if (one.isEmpty()) {
                faults.add(new Fault(
                        Fault.Place.BODY,
                        "/%s/%s".formatted(name, place),
                        FaultCode.UNKNOWN_VALUE,
                        "A key cannot be narrowed to that.",
                        allowed));
            }
        }
        return found;
    }

    private void refuseNarrowAdmin(ObjectNode tree, Set<Scope> scopes) {
        Stream.of("languages", "types")
                .filter(name -> scopes.contains(Scope.ADMIN) && tree.has(name))
                .forEach(name -> faults.add(fault("/" + name, FaultCode.UNKNOWN_FIELD, KeyRequest.NARROW_ADMIN)));
    }

    private @Nullable Instant expiresAt(JsonNode moment) {
        if (moment.isMissingNode()) {
            return null;
        }
        var text = String.valueOf(moment.textValue());
        try {
            if (MOMENT.matcher(text).matches()) {
                return Instant.parse(text);
            }
        } catch (DateTimeParseException noSuchDay) {
            refuse("/expiresAt", moment, NO_MOMENT);
            return null;
        }
        refuse(
                "/expiresAt",
                moment,
                WrongTime.ofMoment(text, EARLIEST, LATEST)
                        .map("'expiresAt' %s."::formatted)
                        .orElse(NO_MOMENT));
        return null;
    }

    private void refuse(String pointer, JsonNode value, String detail) {
        faults.add(fault(pointer, value.isMissingNode() ? FaultCode.MISSING_FIELD : FaultCode.MALFORMED_VALUE, detail));
    }

    private static Fault fault(String pointer, FaultCode code, String detail) {
        return new Fault(Fault.Place.BODY, pointer, code, detail, List.of());
    }
}
