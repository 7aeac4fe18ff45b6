package org.wegwijzer.purge;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** The beginning of an answer, which is all that matters of it; the rest is not waited for. */
final class FirstBytes implements BodySubscriber<String> {

    static final int MOST = 16 * 1024;

    private final CompletableFuture<String> text = new CompletableFuture<>();
    private final ByteBuffer bytes = ByteBuffer.allocate(MOST);
    private @Nullable Subscription source;

    @Override
    public void onSubscribe(Subscription subscription) {
        source = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> more) {
        for (var part : more) {
            while (part.hasRemaining() && bytes.hasRemaining()) {
                bytes.put(part.get());
            }
        }
        if (!bytes.hasRemaining()) {
            Objects.requireNonNull(source).cancel();
            onComplete();
        }
    }

    @Override
    public void onError(Throwable failure) {
        text.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        text.complete(new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8));
    }

    @Override
    public CompletionStage<String> getBody() {
        return text;
    }
}
