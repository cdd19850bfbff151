package id.satuatap.acceptance.simulate.people;

import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.event.JourneyEvent;
import id.satuatap.hall.event.VisitEvent;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.server.engine.Recorded;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** An officer comes to each counter on its agency's days. Confined to one thread. */
final class OfficersServe implements Behaviour {
    private final Map<CounterCode, OfficerAtWork> atWork = new LinkedHashMap<>();
    private boolean listening;

    @Override
    public void begin(Stage stage, LocalDate date) {
        atWork.clear();
        if (!listening) {
            listening = true;
            stage.listen(step -> wake(stage, step));
        }
        stage.directory()
                .ifPresent(directory -> directory
                        .catalogue()
                        .counters()
                        .forEach(counter -> WorkingHours.of(stage, directory, counter, date)
                                .ifPresent(hours -> {
                                    OfficerAtWork officer = new OfficerAtWork(stage, counter, hours);
                                    atWork.put(counter.code(), officer);
                                    officer.comes();
                                })));
    }

    /** Whoever sits idle sees that somebody waits. */
    private void wake(Stage stage, Step step) {
        for (Recorded recorded : step.events()) {
            if (recorded.event() instanceof VisitEvent.LegQueued queued) {
                wake(stage, queued.service());
            } else if (recorded.event() instanceof JourneyEvent.StopReached reached) {
                stage.state().leg(reached.leg()).ifPresent(leg -> wake(stage, leg.service()));
            } else if (recorded.event() instanceof JourneyEvent.PlaceRestored restored) {
                stage.state().leg(restored.leg()).ifPresent(leg -> wake(stage, leg.service()));
            }
        }
    }

    private void wake(Stage stage, ServiceCode service) {
        stage.directory()
                .ifPresent(directory -> directory.countersOf(service).forEach(counter -> {
                    OfficerAtWork officer = atWork.get(counter.code());
                    if (officer != null) {
                        officer.sees();
                    }
                }));
    }
}
