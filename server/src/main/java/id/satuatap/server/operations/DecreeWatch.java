package id.satuatap.server.operations;

import id.satuatap.hall.event.ConfigurationEvent;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.schedule.Decrees;
import id.satuatap.hall.state.HallState;
import id.satuatap.server.engine.Commit;
import id.satuatap.server.engine.CommitListener;
import id.satuatap.server.engine.Recorded;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says in the log, each morning and with each catalogue, when a year's holidays are not known: on them the mall would open.
 * Called on the engine's thread.
 */
public final class DecreeWatch implements CommitListener {
    private static final Logger LOG = LoggerFactory.getLogger(DecreeWatch.class);

    @Override
    public void committed(Commit commit, HallState state) {
        if (commit.events().stream().anyMatch(DecreeWatch::asks)) {
            state.directory().ifPresent(directory -> {
                LocalDate today = LocalDate.ofInstant(commit.events().get(0).at(), directory.timeZone());
                Decrees.missing(directory, today)
                        .ifPresent(year -> LOG.warn("no decree of holidays in the catalogue year={}", year));
            });
        }
    }

    private static boolean asks(Recorded recorded) {
        return recorded.event() instanceof DayEvent.DayOpened || recorded.event() instanceof ConfigurationEvent;
    }
}
