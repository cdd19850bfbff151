package id.satuatap.server.gateway;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Reach;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.DeviceId;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.state.HallState;
import id.satuatap.protocol.Api;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireFault;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.device.DeviceReport;
import id.satuatap.protocol.device.PartFault;
import id.satuatap.server.access.Caller;
import id.satuatap.server.access.ToldFaults;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.gateway.web.Reply;
import id.satuatap.server.gateway.web.Request;
import id.satuatap.server.gateway.web.Routes;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the devices on counters and boards: told by their PCs, seen by supervisors in the hall's stream. It is
 * kept live only: nothing of it is decided upon. Thread-safe.
 */
public final class DeviceFaultsEndpoint implements Endpoint {
    private static final int DONE = 204;

    private final Entrance entrance;
    private final Engine engine;
    private final ToldFaults told;
    private final InstantSource time;
    private final WireCodec codec;

    /** @param time the mall's */
    public DeviceFaultsEndpoint(
            Entrance entrance, Engine engine, ToldFaults told, InstantSource time, WireCodec codec) {
        this.entrance = entrance;
        this.engine = engine;
        this.told = told;
        this.time = time;
        this.codec = codec;
    }

    @Override
    public Routes addTo(Routes before) {
        return before.on("PUT", Api.DEVICE_FAULTS, Api.REQUEST_BYTES_MAX, this::report);
    }

    private CompletionStage<Reply> report(Request request) {
        return entrance.pass(
                request,
                caller -> engine.read(state -> Believed.of(state, caller))
                        .thenApply(believed ->
                                believed.somewhere() ? report(caller, believed, request) : Entrance.notAllowed()),
                CompletableFuture::completedFuture);
    }

    private Reply report(Caller caller, Believed believed, Request request) {
        try {
            DeviceReport report = codec.decode(WireShape.DEVICE_REPORT, request.body());
            DeviceId device = caller.device();
            told.tells(
                    device == null ? caller.principal().name() : device.value(),
                    device == null ? null : device.value(),
                    believed.counter(),
                    believed.everywhere() ? report : ofItsOwn(report),
                    time.instant());
            return Reply.empty(DONE);
        } catch (WireFault fault) {
            return Reply.error(fault.toError());
        }
    }

    /** Whoever stands at a counter tells of its devices, whatever counter he names. */
    private static DeviceReport ofItsOwn(DeviceReport report) {
        return new DeviceReport(report.faults().stream()
                .map(fault -> new PartFault(fault.part(), null, fault.trouble()))
                .distinct()
                .toList());
    }

    /** Whose devices somebody may tell of, and the counter at which he stands; null for none. */
    private record Believed(
            boolean somewhere, boolean everywhere, @Nullable String counter) {
        static Believed of(HallState state, Caller caller) {
            Rights rights = Rights.of(state, caller.principal());
            CounterCode counter = counterOf(state, caller);
            return new Believed(
                    rights.reach(Permission.REPORT_DEVICES) != Reach.NOTHING,
                    rights.everywhere(Permission.REPORT_DEVICES),
                    counter == null ? null : counter.value());
        }
    }

    private static @Nullable CounterCode counterOf(HallState state, Caller caller) {
        return Optional.ofNullable(caller.device())
                .flatMap(state::device)
                .flatMap(known -> Optional.ofNullable(known.counter()))
                .or(() -> caller.principal().asPerson().flatMap(state::counterOf))
                .orElse(null);
    }
}
