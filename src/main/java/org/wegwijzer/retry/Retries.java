package org.wegwijzer.retry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.wegwijzer.digest.Sha256;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.Unavailability;
import org.wegwijzer.transaction.WriteTransactions;

/**
 * Lets clients send a request again that they have no answer to. With an Idempotency-Key its effect and its answer are one
 * transaction: whoever repeats it within a day gets the same answer, and nothing is done twice, whichever node dies at whatever
 * moment. What was refused has changed nothing, is not kept, and is judged anew.
 */
@RequestScoped
public class Retries {

    /** The header field. */
    public static final String FIELD = "Idempotency-Key";

    /** How long most requests may take. */
    private static final Duration BRIEFLY = Duration.ofSeconds(30);

    /** How long a publication may take. */
    private static final Duration AT_LENGTH = Duration.ofHours(1);

    /** Bytes of an answer that a database keeps in one place. */
    private static final int LARGEST = 1_000_000;

    /** How keys of this hub begin: each says the same at every request, other than access tokens. */
    private static final String OWN_KEY = "Bearer wgw_";

    private final HttpServerRequest request;
    private final SecurityIdentity identity;
    private final KeptAnswers answers;
    private final WriteTransactions writing;
    private final ObjectMapper mapper;

    Retries(
            HttpServerRequest request,
            SecurityIdentity identity,
            KeptAnswers answers,
            WriteTransactions writing,
            ObjectMapper mapper) {
        this.request = request;
        this.identity = identity;
        this.answers = answers;
        this.writing = writing;
        this.mapper = mapper;
    }

    /** Does what a request without a body asks for, once. */
    public <T> RestResponse<T> once(Supplier<RestResponse<T>> work) {
        return once(new byte[0], work);
    }

    /**
     * Does what a request asks for, once.
     *
     * @throws ProblemException INVALID_REQUEST if its key is none, or was another request's; CONFLICT while the same is being done
     * @throws RepeatedAnswer if it was done before
     */
    public <T> RestResponse<T> once(byte[] body, Supplier<RestResponse<T>> work) {
        return key().map(key -> new Attempt<T>(key, new ByteArrayInputStream(body)).run(BRIEFLY, unused -> work.get()))
                .orElseGet(work);
    }

    /** The same for a publication without a body, which takes its time. */
    public <T> RestResponse<T> onceAtLength(Supplier<RestResponse<T>> work) {
        return key().map(key -> new Attempt<T>(key, InputStream.nullInputStream()).run(AT_LENGTH, unused -> work.get()))
                .orElseGet(work);
    }

    /**
     * The same for one with a body of any size.
     *
     * @throws IOException if the body cannot be read to its end
     */
    public <T> RestResponse<T> onceAtLength(InputStream body, Work<T> work) throws IOException {
        var key = key();
        if (key.isEmpty()) {
            return work.with(body);
        }
        try {
            return new Attempt<T>(key.get(), body).run(AT_LENGTH, work);
        } catch (UncheckedIOException unreadable) {
            throw Objects.requireNonNull(unreadable.getCause());
        }
    }

    private Optional<IdempotencyKey> key() {
        return IdempotencyKey.parse(request.headers().getAll(FIELD));
    }

    /**
     * What a request asks for.
     *
     * @param <T> what it answers
     */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        RestResponse<T> with(InputStream body) throws IOException;
    }

    /** One request with a key. */
    private final class Attempt<T> {

        private final String id;
        private final Seal seal;
        private final Sha256 hash = Sha256.ofAll(request.method().name(), request.uri());
        private final InputStream body;

        Attempt(IdempotencyKey key, InputStream body) {
            var holder = identity.getPrincipal().getName();
            this.id = Sha256.ofAll(holder, key.value()).hex();
            this.seal = new Seal(shown() + "\n" + key.value(), id);
            this.body = hash.reading(body);
        }

        /** A key can be guessed if it was not chosen by chance; what its holder shows cannot. */
        private String shown() {
            var authorization = String.valueOf(request.getHeader(HttpHeaders.AUTHORIZATION));
            return authorization.startsWith(OWN_KEY) ? authorization : "";
        }

        RestResponse<T> run(Duration limit, Work<T> work) {
            return Unavailability.told(() -> {
                answers.prepare(id);
                return writing.together(limit, () -> run(work));
            });
        }

        private RestResponse<T> run(Work<T> work) {
            var known = answers.take(id).orElseThrow(Retries::running);
            try {
                if (known.request() != null) {
                    refuseAnother(known.request());
                    throw new RepeatedAnswer(opened(Objects.requireNonNull(known.answer())));
                }
                var answer = work.with(body);
                answers.keep(id, hash.hexOfAll(body), closed(answer));
                return answer;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private void refuseAnother(String done) throws IOException {
            if (!done.equals(hash.hexOfAll(body))) {
                throw ProblemException.invalid(fault(
                        FaultCode.IDEMPOTENCY_KEY_REUSED,
                        "This '%s' was that of another request; each request has one of its own.".formatted(FIELD)));
            }
        }

        private KeptAnswer opened(byte[] closed) {
            return seal.open(closed)
                    .map(KeptAnswer::unpacked)
                    .orElseThrow(() -> ProblemException.conflict(
                            "This was done, and its answer was told to somebody who showed another key."));
        }

        private byte[] closed(RestResponse<T> answer) {
            var closed = seal.close(kept(answer).packed());
            if (closed.length > LARGEST) {
                throw ProblemException.tooLarge(
                        "The answer is too large to be kept; send the request without '%s'.".formatted(FIELD));
            }
            return closed;
        }
    }

    private KeptAnswer kept(RestResponse<?> answer) {
        try {
            return new KeptAnswer(answer.getStatus(), fields(answer), mapper.writeValueAsBytes(answer.getEntity()));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, String> fields(RestResponse<?> answer) {
        return answer.getHeaders().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> String.valueOf(field.getValue().get(0))));
    }

    private static ProblemException running() {
        return ProblemException.conflict(
                "The same request is being worked on; ask again in a moment.",
                List.of(fault(
                        FaultCode.IDEMPOTENCY_KEY_IN_USE,
                        "A request with this '%s' has not been answered yet.".formatted(FIELD))));
    }

    private static Fault fault(FaultCode code, String detail) {
        return new Fault(Fault.Place.HEADER, FIELD, code, detail, List.of());
    }
}
