package id.satuatap.acceptance.simulate.people;

import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.command.ServerCommand;
import id.satuatap.hall.day.Timers;
import id.satuatap.hall.event.AnnouncementEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** The server looks each minute, and at the voice's limits, for what is due; seldom at night. Confined to one thread. */
final class TimersTick implements Behaviour {
    private static final LocalTime MORNING = LocalTime.of(5, 0);
    private static final LocalTime EVENING = LocalTime.of(19, 0);
    private static final int MINUTE_MILLIS = 60_000;
    private static final int NIGHT_MILLIS = 20 * MINUTE_MILLIS;

    private boolean listening;
    private Instant planned = Instant.MAX;

    @Override
    public void begin(Stage stage, LocalDate date) {
        if (!listening) {
            listening = true;
            stage.listen(step -> plan(stage, step));
        }
        stage.laterMillis(0, () -> minute(stage, date));
    }

    private void minute(Stage stage, LocalDate date) {
        if (stage.date().equals(date)) {
            stage.askDirectly(Staff.TIMERS, new ServerCommand.CheckTimers());
            boolean day = stage.time().isAfter(MORNING) && stage.time().isBefore(EVENING);
            boolean busy =
                    day && (stage.state().day().map(open -> open.running()).orElse(true) || isEarly(stage));
            stage.laterMillis(busy ? MINUTE_MILLIS : NIGHT_MILLIS, () -> minute(stage, date));
        }
    }

    private static boolean isEarly(Stage stage) {
        return stage.time().isBefore(LocalTime.NOON);
    }

    private void plan(Stage stage, Step step) {
        if (step.tells(AnnouncementEvent.class)) {
            Timers.next(stage.state()).filter(limit -> limit.isBefore(planned)).ifPresent(limit -> {
                planned = limit;
                // The hall's time may be off the true one, but it passes as fast.
                long wait = Math.max(0, limit.toEpochMilli() - step.at().toEpochMilli());
                stage.laterMillis(wait, () -> look(stage));
            });
        }
    }

    private void look(Stage stage) {
        planned = Instant.MAX;
        stage.askDirectly(Staff.TIMERS, new ServerCommand.CheckTimers());
    }
}
