package stele.external;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Takes the beginning of a body and hangs up on the rest, however long it is. */
final class FirstBytes implements BodySubscriber<byte[]> {

    private final int wanted;
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private @Nullable Subscription subscription;

    FirstBytes(int wanted) {
        this.wanted = wanted;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription begun) {
        subscription = begun;
        if (wanted == 0) {
            enough(begun);
        } else {
            begun.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (var buffer : buffers) {
            var bytes = new byte[Math.min(buffer.remaining(), wanted - taken.size())];
            buffer.get(bytes);
            taken.write(bytes, 0, bytes.length);
        }
        if (subscription == null || taken.size() == wanted) {
            enough(subscription);
        } else {
            subscription.request(1);
        }
    }

    private void enough(@Nullable Subscription rest) {
        body.complete(taken.toByteArray());
        if (rest != null) {
            rest.cancel();
        }
    }

    @Override
    public void onError(Throwable fault) {
        body.completeExceptionally(fault);
    }

    @Override
    public void onComplete() {
        body.complete(taken.toByteArray());
    }
}
