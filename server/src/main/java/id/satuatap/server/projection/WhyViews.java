package id.satuatap.server.projection;

import id.satuatap.hall.calling.Why;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.state.CallReason;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.TicketNumber;
import id.satuatap.hall.visit.Turn;
import id.satuatap.protocol.view.WhyView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is before a number and why. Stateless. */
public final class WhyViews {
    private WhyViews() {}

    /** Empty when nobody has the number today, or the asker may not see his agency's business. */
    public static Optional<WhyView> of(HallState state, TicketNumber number, Sight.Field business) {
        return state.directory()
                .flatMap(directory -> state.visitWith(number)
                        .flatMap(visit -> Why.of(state, directory, visit))
                        .flatMap(why -> of(state, directory, why, business)));
    }

    private static Optional<WhyView> of(HallState state, Directory directory, Why why, Sight.Field business) {
        return directory
                .service(why.leg().service())
                .filter(service -> business.holds(service.agency()))
                .map(service -> new WhyView(
                        why.visit().number().text(),
                        why.visit().id().value(),
                        why.leg().id().value(),
                        service.code().value(),
                        service.agency().value(),
                        why.leg().state().name(),
                        why.visit().priority(),
                        why.leg().startedAt(),
                        why.before(),
                        why.priorityBefore(),
                        why.beforeElsewhere(),
                        why.mayOvertake(),
                        why.priorityEnteredAt(),
                        why.overtaken(),
                        why.overtakenMax(),
                        why.ahead().stream()
                                .map(ahead -> new WhyView.Ahead(
                                        ahead.visit().number().text(),
                                        ahead.visit().priority(),
                                        ahead.leg().startedAt()))
                                .toList(),
                        call(why.turn(), why.called()),
                        StopViews.ahead(state, why.visit())));
    }

    private static WhyView.@Nullable Call call(@Nullable Turn turn, @Nullable CallReason called) {
        return turn == null || called == null
                ? null
                : new WhyView.Call(
                        turn.counter().value(), turn.calledAt(), called.policy(), called.overtook(), called.reason());
    }
}
