package org.wegwijzer.http;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import com.aayushatharva.brotli4j.encoder.BrotliOutputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The content codings in which answers come (RFC 9110, 8.4.1), the most wanted first. */
public enum ContentCoding {
    /** Brotli (RFC 7932); offered where its native library is. */
    BROTLI("br", "-br", 3, 11) {
        @Override
        byte[] encode(byte[] plain, int level) throws IOException {
            return Encoder.compress(plain, new Encoder.Parameters().setQuality(level));
        }

        @Override
        InputStream decoder(InputStream encoded) throws IOException {
            return new BrotliInputStream(encoded);
        }

        @Override
        public OutputStream encoder(OutputStream encoded) throws IOException {
            return new BrotliOutputStream(encoded, new Encoder.Parameters().setQuality(STREAMED));
        }

        @Override
        public boolean isOffered() {
            return Brotli4jLoader.isAvailable();
        }
    },
    /** RFC 1952. */
    GZIP("gzip", "-gz", 3, 9) {
        @Override
        byte[] encode(byte[] plain, int level) throws IOException {
            var encoded = new ByteArrayOutputStream(plain.length / 2);
            try (var gzip = new GZIPOutputStream(encoded) {
                {
                    def.setLevel(level);
                }
            }) {
                gzip.write(plain);
            }
            return encoded.toByteArray();
        }

        @Override
        InputStream decoder(InputStream encoded) throws IOException {
            return new GZIPInputStream(encoded);
        }

        @Override
        public OutputStream encoder(OutputStream encoded) throws IOException {
            return new GZIPOutputStream(encoded);
        }
    },
    /** As it is. */
    IDENTITY("identity", "", 0, 0) {
        @Override
        byte[] encode(byte[] plain, int level) {
            return plain;
        }

        @Override
        InputStream decoder(InputStream encoded) {
            return encoded;
        }

        @Override
        public OutputStream encoder(OutputStream encoded) {
            return encoded;
        }
    };

    /** Brotli's quality for what is long: beyond it the time grows faster than the bytes shrink. */
    private static final int STREAMED = 5;

    private static final String ANY = "*";

    /** Less than any weight that a header can give: what nobody names is accepted and not wanted. */
    private static final double UNNAMED = 0.0001;

    /** Clients send few different headers, the same one again and again. */
    private static final Cache<String, ContentCoding> NEGOTIATED =
            Caffeine.newBuilder().maximumSize(200).build();

    private final String token;
    private final String suffix;
    /** Beyond it answers shrink by a tenth, and as much time goes into that as into the rest of them. */
    private final int quick;

    private final int best;

    ContentCoding(String token, String suffix, int quick, int best) {
        this.token = token;
        this.suffix = suffix;
        this.quick = quick;
        this.best = best;
    }

    abstract byte[] encode(byte[] plain, int level) throws IOException;

    abstract InputStream decoder(InputStream encoded) throws IOException;

    /** Encodes what is written to it, for what is too long to be held. */
    public abstract OutputStream encoder(OutputStream encoded) throws IOException;

    /** Decodes what is read. */
    public InputStream decoding(InputStream encoded) throws IOException {
        return decoder(encoded);
    }

    /** Whether this machine can make it. */
    public boolean isOffered() {
        return true;
    }

    /** The bytes of an answer in this coding, while somebody waits for it. */
    public byte[] encoded(byte[] plain) {
        return encoded(plain, quick);
    }

    /** The fewest bytes in this coding, for what is made once and given as long as the program runs. */
    public byte[] encodedOnce(byte[] plain) {
        return encoded(plain, best);
    }

    /** What was encoded. */
    public byte[] decoded(byte[] encoded) {
        try (var decoder = decoder(new ByteArrayInputStream(encoded))) {
            return decoder.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] encoded(byte[] plain, int level) {
        try {
            return encode(plain, level);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** As headers name it. */
    public String token() {
        return token;
    }

    /** What makes the entity tag another one than those of the other encodings. */
    public String suffix() {
        return suffix;
    }

    /**
     * The best encoding for a request (RFC 9110, 12.5.3): the one with the highest weight, the smaller bytes among equals.
     *
     * @param acceptEncoding the fields of that name as they came; none, or nothing readable, means as it is
     */
    public static ContentCoding negotiate(List<String> acceptEncoding) {
        return switch (acceptEncoding.size()) {
            case 0 -> IDENTITY;
            case 1 -> NEGOTIATED.get(acceptEncoding.get(0), ContentCoding::best);
            default -> NEGOTIATED.get(String.join(",", acceptEncoding), ContentCoding::best);
        };
    }

    /**
     * The same for what comes in some codings only; not remembered, for answers that nobody waits for by the thousand.
     *
     * @param offered with {@link #IDENTITY}
     */
    public static ContentCoding negotiate(List<String> acceptEncoding, Set<ContentCoding> offered) {
        return best(String.join(",", acceptEncoding), offered);
    }

    private static ContentCoding best(String acceptEncoding) {
        return best(acceptEncoding, EnumSet.allOf(ContentCoding.class));
    }

    private static ContentCoding best(String acceptEncoding, Set<ContentCoding> offered) {
        var accepted = AcceptWeights.ofCodings(acceptEncoding);
        var best = IDENTITY;
        var bestWeight = 0.0;
        for (var candidate : offered) {
            var weight = candidate.isOffered() ? candidate.weight(accepted) : 0;
            if (weight > bestWeight) {
                best = candidate;
                bestWeight = weight;
            }
        }
        return best;
    }

    private double weight(AcceptWeights accepted) {
        var unnamed = this == IDENTITY ? UNNAMED : 0;
        return accepted.weight(token).orElseGet(() -> accepted.weight(ANY).orElse(unnamed));
    }
}
