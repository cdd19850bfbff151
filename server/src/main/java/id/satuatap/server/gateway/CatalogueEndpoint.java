package id.satuatap.server.gateway;

import id.satuatap.hall.catalogue.Directory;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.gateway.web.Reply;
import id.satuatap.server.gateway.web.Request;
import id.satuatap.server.projection.CatalogueViews;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The catalogue in force, for everybody with a token; who has it already is told so. Thread-safe. */
final class CatalogueEndpoint {
    private static final int NOT_MODIFIED = 304;

    private final Entrance entrance;
    private final Engine engine;
    private final WireCodec codec;
    private volatile Optional<Written> latest = Optional.empty();

    CatalogueEndpoint(Entrance entrance, Engine engine, WireCodec codec) {
        this.entrance = entrance;
        this.engine = engine;
        this.codec = codec;
    }

    CompletionStage<Reply> get(Request request) {
        return entrance.pass(
                request,
                caller -> engine.read(state -> state.directory())
                        .thenApply(directory -> directory
                                .map(known -> reply(request, known))
                                .orElseGet(() -> Reply.error(
                                        WireError.of(ErrorCode.NOT_FOUND, "no catalogue has been published")))),
                CompletableFuture::completedFuture);
    }

    private Reply reply(Request request, Directory directory) {
        String tag = "\"" + directory.version() + "\"";
        boolean known = request.header("if-none-match").filter(tag::equals).isPresent();
        Reply reply = known
                ? Reply.empty(NOT_MODIFIED)
                : Reply.json(written(directory).body()).with("Cache-Control", "no-cache");
        return reply.with("ETag", tag);
    }

    /** A directory never changes, so its bytes need be written once only. */
    private Written written(Directory directory) {
        return latest.filter(written -> written.directory() == directory).orElseGet(() -> {
            Written fresh = new Written(directory, codec.encode(WireShape.CATALOGUE, CatalogueViews.of(directory)));
            latest = Optional.of(fresh);
            return fresh;
        });
    }

    private static final class Written {
        private final Directory directory;
        private final byte[] body;

        Written(Directory directory, byte[] body) {
            this.directory = directory;
            this.body = body;
        }

        Directory directory() {
            return directory;
        }

        byte[] body() {
            return body;
        }
    }
}
