package org.wegwijzer.search.opensearch.wire;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** An answer that is kept in memory, and not waited for when there is no end of it. */
final class BoundedBody implements BodySubscriber<byte[]> {

    /** No answer to what we ask comes near it. */
    static final int MOST_BYTES = 32 << 20;

    private final BodySubscriber<byte[]> all = BodySubscribers.ofByteArray();
    private @Nullable Subscription source;
    private long bytes;

    @Override
    public void onSubscribe(Subscription subscription) {
        source = subscription;
        all.onSubscribe(subscription);
    }

    @Override
    public void onNext(List<ByteBuffer> more) {
        for (var part : more) {
            bytes += part.remaining();
        }
        if (bytes <= MOST_BYTES) {
            all.onNext(more);
            return;
        }
        Objects.requireNonNull(source).cancel();
        all.onError(new IOException("it answers with more than %s bytes".formatted(MOST_BYTES)));
    }

    @Override
    public void onError(Throwable failure) {
        all.onError(failure);
    }

    @Override
    public void onComplete() {
        all.onComplete();
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return all.getBody();
    }
}
