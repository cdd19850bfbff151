package id.satuatap.server.gateway;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.rights.Rights;
import id.satuatap.protocol.Api;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.WireShape;
import id.satuatap.server.access.Caller;
import id.satuatap.server.access.Printers;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.gateway.web.Reply;
import id.satuatap.server.gateway.web.Request;
import id.satuatap.server.gateway.web.Routes;
import id.satuatap.server.projection.PrintViews;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** How the printer of a kiosk or a desk stands, and what is to be printed there once more. Thread-safe. */
public final class KioskEndpoint implements Endpoint {
    private final Entrance entrance;
    private final Engine engine;
    private final Printers printers;
    private final InstantSource time;
    private final WireCodec codec;

    /** @param time the mall's */
    public KioskEndpoint(Entrance entrance, Engine engine, Printers printers, InstantSource time, WireCodec codec) {
        this.entrance = entrance;
        this.engine = engine;
        this.printers = printers;
        this.time = time;
        this.codec = codec;
    }

    @Override
    public Routes addTo(Routes before) {
        return before.on("PUT", Api.PRINTER, Api.REQUEST_BYTES_MAX, this::report);
    }

    private CompletionStage<Reply> report(Request request) {
        return entrance.pass(
                request,
                caller -> engine.read(
                                state -> Rights.of(state, caller.principal()).everywhere(Permission.REPORT_PRINTER))
                        .thenCompose(may -> may ? report(caller, request) : notAllowed()),
                CompletableFuture::completedFuture);
    }

    private CompletionStage<Reply> report(Caller caller, Request request) {
        Optional<DeviceId> kiosk = caller.principal().asDevice();
        if (kiosk.isEmpty()) {
            return notAllowed();
        }
        try {
            printers.stands(kiosk.get(), codec.decode(WireShape.PRINTER_REPORT, request.body()));
            return engine.read(state -> PrintViews.orders(state, kiosk.get(), time.instant()))
                    .thenApply(orders -> Reply.json(codec.encode(WireShape.PRINT_ORDERS, orders)));
        } catch (WireFault fault) {
            return CompletableFuture.completedFuture(Reply.error(fault.toError()));
        }
    }

    private static CompletionStage<Reply> notAllowed() {
        return CompletableFuture.completedFuture(Entrance.notAllowed());
    }
}
