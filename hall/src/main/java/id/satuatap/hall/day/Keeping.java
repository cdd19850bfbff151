package id.satuatap.hall.day;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.announcing.Announcing;
import id.satuatap.hall.announcing.VoicePlan;
import id.satuatap.hall.calling.DueCalls;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.ServerCommand;
import id.satuatap.hall.event.DayEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.holding.DueHolds;
import id.satuatap.hall.issuing.DueReprints;
import id.satuatap.hall.itinerary.GoingOn;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.schedule.Schedule;
import id.satuatap.hall.state.Day;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.supervising.DueAnswers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Decides what the server asks of itself. Confined to the engine's thread; changes nothing. */
public final class Keeping implements ServerCommand.Cases<Decision> {
    /** The day opens this long before its kiosks do, so that officers can sit down. */
    static final Duration BEFORE_KIOSKS = Duration.ofMinutes(60);

    private final HallState state;
    private final Principal who;
    private final Instant now;

    public Keeping(HallState state, Principal who, Instant now) {
        this.state = state;
        this.who = who;
        this.now = now;
    }

    @Override
    public Decision start(ServerCommand.StartServer command) {
        if (!Rights.of(state, who).everywhere(Permission.RUN_SERVER)) {
            return Decision.rejected(RejectionCode.NOT_ALLOWED);
        }
        DayEvent started = new DayEvent.ServerStarted(command.softwareVersion(), command.wallClock());
        return state.lastRecordAt()
                .filter(last -> ClockDoubt.about(state, command.wallClock()))
                .map(last -> Decision.accepted(started, new DayEvent.ClockDoubted(last, command.wallClock())))
                .orElseGet(() -> Decision.accepted(started));
    }

    @Override
    public Decision clockStep(ServerCommand.ReportClockStep command) {
        return Rights.of(state, who).everywhere(Permission.RUN_SERVER)
                ? Decision.accepted(new DayEvent.ClockStepped(command.stepMillis()))
                : Decision.rejected(RejectionCode.NOT_ALLOWED);
    }

    /** Only of a day that is over: figures of another may still change. */
    @Override
    public Decision recordReport(ServerCommand.RecordReport command) {
        if (!Rights.of(state, who).everywhere(Permission.RUN_SERVER)) {
            return Decision.rejected(RejectionCode.NOT_ALLOWED);
        }
        boolean over = state.day()
                .filter(day ->
                        command.date().isBefore(day.date()) || (command.date().equals(day.date()) && !day.running()))
                .isPresent();
        return over
                ? Decision.accepted(
                        new DayEvent.ReportArchived(command.date(), command.definitionsVersion(), command.files()))
                : Decision.rejected(RejectionCode.NOTHING_DUE);
    }

    @Override
    public Decision checkTimers(ServerCommand.CheckTimers command) {
        if (!Rights.of(state, who).everywhere(Permission.RUN_SERVER)) {
            return Decision.rejected(RejectionCode.NOT_ALLOWED);
        }
        Directory directory = state.directory().orElse(null);
        if (directory == null) {
            return Decision.rejected(RejectionCode.NOTHING_DUE);
        }
        List<HallEvent> events = new ArrayList<>(dayEvents(directory));
        if (events.isEmpty()) {
            events.addAll(DueHolds.events(state, directory, now));
            events.addAll(DueAnswers.events(state, now));
            events.addAll(DueReprints.events(state, now));
            events.addAll(callEvents(directory));
        }
        return events.isEmpty() ? Decision.rejected(RejectionCode.NOTHING_DUE) : Decision.accepted(Answer.NONE, events);
    }

    /** Calls that nobody answered, those who stayed away too long, and the voice. */
    private List<HallEvent> callEvents(Directory directory) {
        DueCalls calls = new DueCalls(state, directory);
        List<DueCalls.Due> ended = calls.ended(now);
        List<HallEvent> events = new ArrayList<>();
        ended.forEach(due ->
                events.add(new TurnEvent.TicketMissed(due.turn(), due.end().reason())));
        calls.noShows(now).forEach(gone -> {
            events.add(gone);
            events.addAll(GoingOn.stayedAway(state, gone.leg()));
        });
        groups(directory).forEach(group -> {
            VoicePlan voice = Announcing.plan(state, directory, group, now);
            ended.stream()
                    .filter(due -> Announcing.groupOf(directory, due.counter()) == group)
                    .forEach(due -> voice.forget(due.turn()));
            events.addAll(voice.grantNext().events());
        });
        return events;
    }

    /** A day left open past midnight closes; a working day opens an hour before its kiosks. One step at a time. */
    private List<HallEvent> dayEvents(Directory directory) {
        if (state.clockDoubtful()) {
            return List.of();
        }
        LocalDateTime local = LocalDateTime.ofInstant(now, directory.timeZone());
        Optional<Day> running = state.day().filter(Day::running);
        if (running.isPresent()) {
            Day day = running.get();
            return day.date().isBefore(local.toLocalDate())
                    ? DayRules.close(state, day, DayRules.LEFT_OPEN)
                    : List.of();
        }
        return DayRules.refusal(state, local.toLocalDate(), now).isEmpty() && isTimeToOpen(directory, local)
                ? List.of(new DayEvent.DayOpened(local.toLocalDate()))
                : List.of();
    }

    private boolean isTimeToOpen(Directory directory, LocalDateTime local) {
        LocalDate today = local.toLocalDate();
        Optional<LocalTime> kiosks = Schedule.kiosksOpen(state, directory, today);
        return kiosks.isPresent() && !local.isBefore(today.atTime(kiosks.get()).minus(BEFORE_KIOSKS));
    }

    private static Set<Integer> groups(Directory directory) {
        Set<Integer> groups = new TreeSet<>();
        directory.catalogue().zones().forEach(zone -> groups.add(zone.acousticGroup()));
        groups.add(1);
        return groups;
    }
}
