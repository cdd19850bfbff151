package id.satuatap.hall.counter;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.schedule.Schedule;
import id.satuatap.hall.schedule.ServiceMoment;
import id.satuatap.hall.state.ClosingWish;
import java.time.LocalTime;

/** Whether an officer may leave his counter. Stateless. */
public final class LeaveToClose {
    private LeaveToClose() {}

    /** Whether he would have to ask first, and nobody has let him go yet. */
    public static boolean isMissing(CounterScene scene) {
        return isNeeded(scene)
                && scene.state()
                        .supervision()
                        .closure(scene.counter().code())
                        .filter(ClosingWish::granted)
                        .isEmpty();
    }

    /**
     * Where the mall's setting says so: in the hours of one of the counter's services, its breaks left out, while the agency
     * works. Who answers for the counter himself asks nobody.
     */
    public static boolean isNeeded(CounterScene scene) {
        return scene.directory().settings().closures().needsApproval()
                && !Rights.of(scene.state(), scene.who()).at(Permission.ACT_FOR_OFFICER, scene.counter())
                && scene.state().outages().of(scene.counter().agency()).isEmpty()
                && scene.counter().services().stream()
                        .flatMap(code -> scene.directory().service(code).stream())
                        .flatMap(service ->
                                Schedule.moment(scene.state(), scene.directory(), service, scene.now()).stream())
                        .anyMatch(LeaveToClose::serves);
    }

    private static boolean serves(ServiceMoment moment) {
        LocalTime time = moment.time();
        return !time.isBefore(moment.hours().open())
                && time.isBefore(moment.hours().close())
                && moment.hours().breakAt(time).isEmpty();
    }
}
