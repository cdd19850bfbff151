package id.satuatap.server.gateway;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.catalogue.PublishedTemplate;
import id.satuatap.hall.rights.Rights;
import id.satuatap.protocol.Api;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.template.TemplatesView;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.gateway.web.Reply;
import id.satuatap.server.gateway.web.Request;
import id.satuatap.server.gateway.web.Routes;
import id.satuatap.server.projection.Names;
import id.satuatap.server.projection.TemplateViews;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * How tickets are laid out, for everybody with a token; how they were before, for whoever may lay them out. Thread-safe.
 */
public final class TicketTemplateEndpoint implements Endpoint {
    private final Entrance entrance;
    private final Engine engine;
    private final Names names;
    private final WireCodec codec;

    public TicketTemplateEndpoint(Entrance entrance, Engine engine, Names names, WireCodec codec) {
        this.entrance = entrance;
        this.engine = engine;
        this.names = names;
        this.codec = codec;
    }

    @Override
    public Routes addTo(Routes before) {
        return before.on("GET", Api.TICKET_TEMPLATE, 0, this::inForce).on("GET", Api.TICKET_TEMPLATES, 0, this::all);
    }

    private CompletionStage<Reply> inForce(Request request) {
        return entrance.pass(
                request,
                caller -> engine.read(state -> state.templates().inForce())
                        .thenApply(found -> found.map(template ->
                                        Reply.json(codec.encode(WireShape.TEMPLATE, TemplateViews.unsigned(template))))
                                .orElseGet(() -> Reply.error(
                                        WireError.of(ErrorCode.NOT_FOUND, "tickets are laid out as usual")))),
                CompletableFuture::completedFuture);
    }

    private CompletionStage<Reply> all(Request request) {
        return entrance.pass(
                request,
                caller -> engine.read(state ->
                                Rights.of(state, caller.principal()).everywhere(Permission.PUBLISH_TICKET_TEMPLATE)
                                        ? Optional.of(state.templates().newestFirst())
                                        : Optional.<List<PublishedTemplate>>empty())
                        .thenApply(seen -> seen.map(templates -> Reply.json(codec.encode(
                                        WireShape.TEMPLATES,
                                        new TemplatesView(templates.stream()
                                                .map(template -> TemplateViews.of(template, names))
                                                .toList()))))
                                .orElseGet(Entrance::notAllowed)),
                CompletableFuture::completedFuture);
    }
}
