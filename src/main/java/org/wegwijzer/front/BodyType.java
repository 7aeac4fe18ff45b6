package org.wegwijzer.front;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wegwijzer.problem.ProblemType;

/**
 * What a request says of the media type of its body (RFC 9110, 8.3). Whether the type is understood at the address is for others to
 * say; that it is one type, and of text in UTF-8, is said here for all addresses alike.
 */
final class BodyType {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final String QUOTED = "\"(?:[\\t \\x21\\x23-\\x5B\\x5D-\\x7E]|\\\\[\\t \\x21-\\x7E])*\"";
    private static final String PARAMETER = "[ \\t]*;[ \\t]*(?:" + TOKEN + "=(?:" + TOKEN + "|" + QUOTED + "))?";
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("(" + TOKEN + ")/(" + TOKEN + ")(?:" + PARAMETER + ")*+[ \\t]*");

    private static final Pattern CHARSET =
            Pattern.compile(";[ \\t]*charset=(" + TOKEN + "|" + QUOTED + ")", Pattern.CASE_INSENSITIVE);

    /** In characters; beyond nobody means a type. */
    private static final int LONGEST = 300;

    private BodyType() {}

    /** Why nobody can read the body of this request; empty if somebody may, or if it has none. */
    static Optional<Refusal> refusal(HttpServerRequest request) {
        var types = request.headers().getAll(HttpHeaders.CONTENT_TYPE);
        if (types.isEmpty()) {
            return RequestRules.hasBody(request)
                    ? unsupported("A body needs a 'Content-Type', such as application/json.")
                    : Optional.empty();
        }
        return refusal(types);
    }

    private static Optional<Refusal> refusal(List<String> types) {
        if (types.size() > 1) {
            return malformed("The header 'Content-Type' stands there twice.");
        }
        var type = types.get(0).strip();
        var parts = MEDIA_TYPE.matcher(type);
        if (type.length() > LONGEST || !parts.matches()) {
            return malformed("'Content-Type' is no media type, such as application/json.");
        }
        if (parts.group(1).equals("*") || parts.group(2).equals("*")) {
            return unsupported("'Content-Type' names one media type, such as application/json.");
        }
        // Of other types, archives and patches, clients add one that they do not mean (RFC 8259, 11).
        var isJson = parts.group(2).equalsIgnoreCase("json");
        return !isJson || CHARSET.matcher(type).results().allMatch(charset -> isUtf8(charset.group(1)))
                ? Optional.empty()
                : unsupported("A body is UTF-8; send it so, and say no other 'charset'.");
    }

    private static boolean isUtf8(String charset) {
        var name = charset.replaceAll("[\"\\\\]", "").toLowerCase(Locale.ROOT);
        return name.equals("utf-8") || name.equals("utf8") || name.equals("us-ascii");
    }

    private static Optional<Refusal> malformed(String detail) {
        return Optional.of(Refusal.of(ProblemType.INVALID_REQUEST, detail));
    }

    private static Optional<Refusal> unsupported(String detail) {
        return Optional.of(Refusal.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, detail));
    }
}
