package id.satuatap.server.gateway;

import id.satuatap.hall.access.Device;
import id.satuatap.hall.access.DeviceKind;
import id.satuatap.hall.access.Permission;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.rights.Rights;
import id.satuatap.protocol.Api;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.kiosk.KioskView;
import id.satuatap.protocol.kiosk.KiosksView;
import id.satuatap.protocol.kiosk.PrinterStanding;
import id.satuatap.protocol.view.DevicePresence;
import id.satuatap.protocol.view.DeviceView;
import id.satuatap.server.access.Caller;
import id.satuatap.server.access.Printers;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.gateway.web.Reply;
import id.satuatap.server.gateway.web.Request;
import id.satuatap.server.gateway.web.Routes;
import id.satuatap.server.projection.PrintViews;
import id.satuatap.server.projection.Roll;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** How kiosks and their printers stand, and what is to be printed there once more. Thread-safe. */
public final class KioskEndpoint implements Endpoint {
    private final Entrance entrance;
    private final Engine engine;
    private final Roll roll;
    private final Printers printers;
    private final InstantSource time;
    private final WireCodec codec;

    /** @param time the mall's */
    public KioskEndpoint(
            Entrance entrance, Engine engine, Roll roll, Printers printers, InstantSource time, WireCodec codec) {
        this.entrance = entrance;
        this.engine = engine;
        this.roll = roll;
        this.printers = printers;
        this.time = time;
        this.codec = codec;
    }

    @Override
    public Routes addTo(Routes before) {
        return before.on("PUT", Api.PRINTER, Api.REQUEST_BYTES_MAX, this::report)
                .on("GET", Api.KIOSKS, 0, this::kiosks);
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
            PrinterStanding printer =
                    codec.decode(WireShape.PRINTER_REPORT, request.body()).printer();
            printers.stands(kiosk.get(), printer);
            return engine.read(state -> PrintViews.orders(state, kiosk.get(), time.instant()))
                    .thenApply(orders -> Reply.json(codec.encode(WireShape.PRINT_ORDERS, orders)));
        } catch (WireFault fault) {
            return CompletableFuture.completedFuture(Reply.error(fault.toError()));
        }
    }

    private CompletionStage<Reply> kiosks(Request request) {
        return entrance.pass(
                request,
                caller -> engine.read(state -> Rights.of(state, caller.principal())
                                        .everywhere(Permission.REPRINT)
                                ? Optional.of(new KiosksView(
                                        state.devices().stream()
                                                .filter(device -> device.kind() == DeviceKind.KIOSK && device.active())
                                                .map(this::view)
                                                .sorted(Comparator.comparing(KioskView::device))
                                                .toList(),
                                        PrintViews.latest(state)))
                                : Optional.<KiosksView>empty())
                        .thenApply(seen -> seen.map(view -> Reply.json(codec.encode(WireShape.KIOSKS, view)))
                                .orElseGet(Entrance::notAllowed)),
                CompletableFuture::completedFuture);
    }

    /** What a kiosk said of its printer before it went away holds no longer. */
    private KioskView view(Device device) {
        DeviceView known = roll.view(device);
        Optional<Printers.Standing> printer =
                known.presence() == DevicePresence.CONNECTED ? printers.of(device.id()) : Optional.empty();
        return new KioskView(
                known.device(),
                known.label(),
                known.zone(),
                known.presence(),
                known.since(),
                printer.map(Printers.Standing::printer).orElse(null),
                printer.map(Printers.Standing::since).orElse(null));
    }

    private static CompletionStage<Reply> notAllowed() {
        return CompletableFuture.completedFuture(Entrance.notAllowed());
    }
}
