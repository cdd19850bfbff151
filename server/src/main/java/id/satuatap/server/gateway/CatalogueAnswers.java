package id.satuatap.server.gateway;

import id.satuatap.hall.catalogue.Directory;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireShape;
import id.satuatap.server.gateway.web.Reply;
import id.satuatap.server.projection.CatalogueViews;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a catalogue, or that the asker has it. Thread-safe. A directory never changes, so its bytes are written once,
 * however many ask for them at the same moment, and only for those who do not have them.
 */
final class CatalogueAnswers {
    private static final int NOT_MODIFIED = 304;

    private final WireCodec codec;
    private final Executor work;
    private @Nullable Written latest;

    /** Immutable. */
    private record Written(Directory directory, CompletableFuture<byte[]> body) {}

    /** @param work for writing whole catalogues */
    CatalogueAnswers(WireCodec codec, Executor work) {
        this.codec = codec;
        this.work = work;
    }

    /** @param known the tag of the catalogue that the asker has */
    CompletionStage<Reply> answer(Directory directory, Optional<String> known) {
        String tag = "\"" + directory.version() + "\"";
        return known.filter(tag::equals).isPresent()
                ? CompletableFuture.completedFuture(Reply.empty(NOT_MODIFIED).with("ETag", tag))
                : body(directory)
                        .thenApply(bytes -> Reply.json(bytes)
                                .with("Cache-Control", "no-cache")
                                .with("ETag", tag));
    }

    private synchronized CompletableFuture<byte[]> body(Directory directory) {
        Written current = latest;
        if (current == null
                || current.directory() != directory
                || current.body().isCompletedExceptionally()) {
            current = new Written(
                    directory,
                    CompletableFuture.supplyAsync(
                            () -> codec.encode(WireShape.CATALOGUE, CatalogueViews.of(directory)), work));
            latest = current;
        }
        return current.body();
    }
}
