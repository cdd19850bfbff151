package id.satuatap.server.gateway;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.LifeEvent;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.command.JourneyCommand;
import id.satuatap.hall.id.LifeEventCode;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.journey.ForeseenStop;
import id.satuatap.hall.journey.Outset;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.state.HallState;
import id.satuatap.protocol.Api;
import id.satuatap.protocol.WireCodec;
import id.satuatap.protocol.WireShape;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.error.WireError;
import id.satuatap.protocol.view.JourneyPlanView;
import id.satuatap.server.engine.Engine;
import id.satuatap.server.gateway.web.Reply;
import id.satuatap.server.gateway.web.Request;
import id.satuatap.server.gateway.web.Routes;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** In which order somebody would go to several services, before he has a number, for whoever gives numbers. Thread-safe. */
public final class JourneyPlanEndpoint implements Endpoint {
    private final Entrance entrance;
    private final Engine engine;
    private final InstantSource time;
    private final WireCodec codec;

    /** @param time the mall's */
    public JourneyPlanEndpoint(Entrance entrance, Engine engine, InstantSource time, WireCodec codec) {
        this.entrance = entrance;
        this.engine = engine;
        this.time = time;
        this.codec = codec;
    }

    @Override
    public Routes addTo(Routes before) {
        return before.on("GET", Api.JOURNEY_PLAN, 0, this::plan);
    }

    /** Immutable. What somebody asks for. */
    private record Asked(@Nullable LifeEventCode lifeEvent, List<ServiceCode> services) {}

    /** Immutable. Empty where the hall does not know what was asked for. */
    private record Found(boolean allowed, Optional<List<ForeseenStop>> stops) {}

    private CompletionStage<Reply> plan(Request request) {
        return entrance.pass(
                request,
                caller -> asked(request)
                        .map(asked -> engine.read(state -> found(state, caller.principal(), asked))
                                .thenApply(this::told))
                        .orElseGet(() -> CompletableFuture.completedFuture(Reply.error(WireError.of(
                                ErrorCode.INVALID_FIELD,
                                "2 to " + JourneyCommand.STOPS_MAX + " services as DKC-01,KPP-01, each once",
                                "field",
                                "services")))),
                CompletableFuture::completedFuture);
    }

    private static Optional<Asked> asked(Request request) {
        try {
            LifeEventCode lifeEvent = request.query("lifeEvent")
                    .filter(code -> !code.isEmpty())
                    .map(LifeEventCode::new)
                    .orElse(null);
            // One more than are allowed is enough to know that there are too many.
            List<ServiceCode> services =
                    List.of(request.query("services").orElse("").split(",", JourneyCommand.STOPS_MAX + 1)).stream()
                            .map(ServiceCode::new)
                            .toList();
            boolean fits = services.size() >= 2
                    && services.size() <= JourneyCommand.STOPS_MAX
                    && new HashSet<>(services).size() == services.size();
            return fits ? Optional.of(new Asked(lifeEvent, services)) : Optional.empty();
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private Found found(HallState state, Principal who, Asked asked) {
        Rights rights = Rights.of(state, who);
        boolean allowed = rights.somewhere(Permission.ISSUE);
        return new Found(
                allowed,
                state.directory().filter(known -> allowed).flatMap(known -> stops(state, known, rights, asked)));
    }

    private Optional<List<ForeseenStop>> stops(HallState state, Directory directory, Rights rights, Asked asked) {
        LifeEvent lifeEvent = null;
        if (asked.lifeEvent() != null) {
            lifeEvent = directory
                    .catalogue()
                    .journeys()
                    .lifeEvent(asked.lifeEvent())
                    .orElse(null);
            if (lifeEvent == null) {
                return Optional.empty();
            }
        }
        for (ServiceCode code : asked.services()) {
            Service service = directory.service(code).orElse(null);
            if (service == null
                    || !rights.over(Permission.ISSUE, service.agency())
                    || (lifeEvent != null && lifeEvent.stop(code).isEmpty())) {
                return Optional.empty();
            }
        }
        return Optional.of(new Outset(state, directory, time.instant()).foreseen(lifeEvent, asked.services()));
    }

    private Reply told(Found found) {
        if (!found.allowed()) {
            return Entrance.notAllowed();
        }
        return found.stops()
                .map(stops -> Reply.json(codec.encode(WireShape.JOURNEY_PLAN, view(stops))))
                .orElseGet(() -> Reply.error(
                        WireError.of(ErrorCode.NOT_FOUND, "a service or life event that is not known here")));
    }

    private static JourneyPlanView view(List<ForeseenStop> stops) {
        return new JourneyPlanView(stops.stream()
                .map(stop -> new JourneyPlanView.Stop(stop.service().value(), stop.fromMinutes(), stop.toMinutes()))
                .toList());
    }
}
