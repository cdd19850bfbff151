package id.satuatap.acceptance.simulate.people;

import id.satuatap.acceptance.people.ServiceTimes;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.command.Command;
import id.satuatap.hall.command.OfficerCommand;
import id.satuatap.hall.command.OfficerCommand.CallNext;
import id.satuatap.hall.command.OfficerCommand.CallTicket;
import id.satuatap.hall.command.OfficerCommand.CloseCounter;
import id.satuatap.hall.command.OfficerCommand.FinishServing;
import id.satuatap.hall.command.OfficerCommand.MarkNoShow;
import id.satuatap.hall.command.OfficerCommand.OpenCounter;
import id.satuatap.hall.command.OfficerCommand.PauseCounter;
import id.satuatap.hall.command.OfficerCommand.RecallTicket;
import id.satuatap.hall.command.OfficerCommand.ResumeCounter;
import id.satuatap.hall.command.OfficerCommand.StartServing;
import id.satuatap.hall.command.OfficerCommand.TransferTicket;
import id.satuatap.hall.command.OfficerCommand.UndoCall;
import id.satuatap.hall.command.VisitorCommand;
import id.satuatap.hall.id.CounterCode;
import id.satuatap.hall.id.LegId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.state.CounterDesk;
import id.satuatap.hall.state.WaitingLine;
import id.satuatap.hall.visit.Leg;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.TurnState;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * An officer's day at one counter: calls, waits for the visitor, serves, recalls, sends on, takes breaks, and forgets.
 * Confined to one thread.
 *
 * <p>He has one plan at a time, and believes what his screen shows: whatever comes of a command, he looks again.
 */
final class OfficerAtWork {
    private static final LocalTime LATEST = LocalTime.of(18, 0);
    private static final LocalTime TOO_LATE_TO_COME = LocalTime.of(14, 0);
    private static final double KEYPAD = 0.3;
    private static final double PRESSES_TWICE = 0.03;
    private static final double ABSENT_MINDED = 0.02;
    private static final double RECALL = 0.15;
    private static final double TRANSFER = 0.03;
    private static final double MISTAKE = 0.005;
    private static final double CHOOSES = 0.03;
    private static final double LUNCH = 0.5;
    private static final Duration OVERTIME = Duration.ofMinutes(30);

    private final Stage stage;
    private final Counter counter;
    private final CounterCode code;
    private final ServiceHours hours;
    private final Principal himself;
    private final RandomGenerator chance;
    private final LocalDate date;
    private long plan;
    private boolean idle;
    private final GoneAside aside;
    private final SendsOn sends;
    private final Replans replans;
    private boolean hadLunch;

    OfficerAtWork(Stage stage, Counter counter, ServiceHours hours) {
        this.stage = stage;
        this.counter = counter;
        this.code = counter.code();
        this.hours = hours;
        this.date = stage.date();
        this.himself = new Principal.OfPerson(Staff.officer(code));
        this.chance = stage.chance("officer " + code.value());
        this.hadLunch = chance.nextDouble() > LUNCH;
        this.aside = new GoneAside(code, stage.chance("gone aside " + code.value()));
        this.replans = new Replans(code, stage.chance("replans " + code.value()));
        this.sends = new SendsOn(code, stage.chance("sends on " + code.value()));
    }

    void comes() {
        long early = 20 * 60_000L - chance.nextInt(30 * 60_000);
        stage.at(stage.at(stage.date(), hours.open()).minusMillis(early), planned(this::takesSeat));
    }

    /** Somebody waits for this counter. */
    void sees() {
        if (idle) {
            then(3_000 + chance.nextInt(4_000), this::looks);
        }
    }

    private void takesSeat() {
        if (stage.time().isAfter(TOO_LATE_TO_COME)) {
            return;
        }
        stage.ask(himself, new OpenCounter(code), answered(reply -> {
            if (reply == Reply.ACCEPTED) {
                looks();
            } else {
                then(120_000, this::takesSeat);
            }
        }));
    }

    /** The one place to which every plan comes back. */
    private void looks() {
        idle = false;
        CounterDesk desk = stage.state().desk(code);
        if (desk.state() == CounterDesk.State.CLOSED || !Staff.officer(code).equals(desk.officer())) {
            then(180_000, this::takesSeat);
        } else if (desk.turn() != null) {
            goesOn(desk.turn());
        } else if (desk.state() == CounterDesk.State.PAUSED) {
            asks(himself, new ResumeCounter(code));
        } else if (stage.time().isAfter(hours.close().plus(OVERTIME))) {
            goesHome();
        } else if (breakMillis() > 0) {
            takesBreak(breakMillis());
        } else {
            aside.first(stage.state(), stage.now()).ifPresentOrElse(command -> asks(himself, command), this::nextOne);
        }
    }

    private void nextOne() {
        if (nobodyWaits()) {
            waits();
        } else {
            calls();
        }
    }

    private void waits() {
        if (stage.time().isAfter(hours.close()) || stage.time().isAfter(LATEST)) {
            goesHome();
            return;
        }
        then(300_000, this::looks);
        idle = true;
    }

    private void goesHome() {
        if (chance.nextDouble() > 10 * stage.weather().forgetful()) {
            stage.tell(himself, new CloseCounter(code));
        }
        plan++;
    }

    private boolean nobodyWaits() {
        return counter.services().stream()
                .allMatch(service -> stage.state().line(service).size() == 0);
    }

    private long breakMillis() {
        LocalTime now = stage.time();
        Optional<ServiceHours.Break> pause = hours.breaks().stream()
                .filter(each -> !now.isBefore(each.from()) && now.isBefore(each.to()))
                .findFirst();
        if (pause.isPresent()) {
            return Duration.between(now, pause.get().to()).toMillis();
        }
        boolean noon = now.isAfter(LocalTime.of(11, 30)) && now.isBefore(LocalTime.of(13, 30));
        if (noon && !hadLunch && chance.nextInt(4) == 0) {
            hadLunch = true;
            return Duration.ofMinutes(20).toMillis();
        }
        return 0;
    }

    private void takesBreak(long millis) {
        boolean forgets = chance.nextDouble() < 10 * stage.weather().forgetful();
        stage.ask(
                himself,
                new PauseCounter(code, chance.nextBoolean() ? "BREAK" : "PRAYER"),
                answered(reply -> then(forgets ? millis + 3 * 3_600_000L : millis, this::looks)));
    }

    private void calls() {
        Optional<OfficerCommand> chosen = chance.nextDouble() < CHOOSES ? chosen() : Optional.empty();
        if (chosen.isPresent()) {
            asks(himself, chosen.get());
            return;
        }
        Principal who = atKeypad();
        CallNext next = new CallNext(code, null);
        maybeTwice(who, next);
        stage.ask(who, next, answered(reply -> {
            if (stage.state().desk(code).turn() != null) {
                then(500, this::looks);
            } else {
                then(15_000, this::looks);
            }
        }));
    }

    /** Somebody who waits stands there with what he was sent for, or looks older than his paper says. */
    private Optional<OfficerCommand> chosen() {
        ServiceCode service =
                counter.services().get(chance.nextInt(counter.services().size()));
        WaitingLine line = stage.state().line(service);
        Optional<LegId> anybody = line.inOrder()
                .skip(chance.nextInt(1 + line.size()))
                .map(Map.Entry::getValue)
                .findFirst();
        boolean older = chance.nextBoolean();
        anybody.filter(leg -> older)
                .flatMap(leg -> stage.state().leg(leg))
                .ifPresent(leg -> stage.tell(
                        himself, new VisitorCommand.SetPriority(leg.visit(), chance.nextInt(4) > 0, "SEEN")));
        return anybody.filter(leg -> !older).map(leg -> new CallTicket(code, leg, "WITH_DOCUMENT"));
    }

    private void goesOn(TurnId id) {
        Turn turn = stage.state().turn(id).orElseThrow();
        if (turn.state() == TurnState.SERVING) {
            serves(turn);
        } else if (isGone(turn)) {
            waitsInVain(turn);
        } else if (chance.nextDouble() < MISTAKE) {
            asks(himself, new UndoCall(code, id));
        } else if (turn.calls() == 1 && chance.nextDouble() < RECALL) {
            then(30_000 + chance.nextInt(15_000), () -> asks(atKeypad(), new RecallTicket(code, id)));
        } else {
            then(15_000 + chance.nextInt(25_000), () -> begins(id));
        }
    }

    private boolean isGone(Turn turn) {
        return chance.nextDouble() < ABSENT_MINDED
                || stage.state()
                        .leg(turn.leg())
                        .filter(leg -> stage.crowd().isHere(leg.visit()))
                        .isEmpty();
    }

    private void waitsInVain(Turn turn) {
        if (turn.calls() < 2) {
            then(40_000, () -> asks(atKeypad(), new RecallTicket(code, turn.id())));
        } else {
            then(40_000, () -> asks(atKeypad(), new MarkNoShow(code, turn.id())));
        }
    }

    private void begins(TurnId id) {
        if (counter.startsByItself() && chance.nextBoolean()) {
            then(serviceMillis(id), () -> ends(id));
        } else {
            Principal who = atKeypad();
            maybeTwice(who, new StartServing(code, id));
            asks(who, new StartServing(code, id));
        }
    }

    private void serves(Turn turn) {
        boolean forgets = chance.nextDouble() < stage.weather().forgetful();
        long millis = serviceMillis(turn.id());
        then(forgets ? millis + 3_600_000L + chance.nextInt(3_600_000) : millis, () -> ends(turn.id()));
    }

    private long serviceMillis(TurnId id) {
        int minutes = legOf(id)
                .flatMap(leg -> stage.directory().flatMap(found -> found.service(leg.service())))
                .map(Service::standardMinutes)
                .orElse(10);
        return ServiceTimes.draw(minutes, chance).toMillis();
    }

    private void ends(TurnId id) {
        aside.insteadOfEnding(id)
                .or(() -> replans.beforeEnding(stage, id))
                .ifPresentOrElse(command -> asks(himself, command), () -> finishes(id));
    }

    private void finishes(TurnId id) {
        Optional<ServiceCode> other = chance.nextDouble() < TRANSFER ? otherService(id) : Optional.empty();
        if (other.isPresent()) {
            TransferTicket transfer = sends.to(stage, id, other.get());
            stage.ask(himself, transfer, answered(reply -> {
                if (reply == Reply.ACCEPTED) {
                    then(2_000 + chance.nextInt(6_000), this::looks);
                } else {
                    asks(himself, new FinishServing(code, id));
                }
            }));
        } else if (counter.finishesAndCalls() && chance.nextBoolean()) {
            asks(atKeypad(), new CallNext(code, id));
        } else {
            Principal who = atKeypad();
            aside.finished(id);
            maybeTwice(who, new FinishServing(code, id));
            asks(who, new FinishServing(code, id));
        }
    }

    private Optional<ServiceCode> otherService(TurnId id) {
        List<Service> all =
                stage.directory().map(found -> found.catalogue().services()).orElse(List.of());
        Service any = all.get(chance.nextInt(all.size()));
        return legOf(id).filter(leg -> !leg.service().equals(any.code())).map(leg -> any.code());
    }

    private Optional<Leg> legOf(TurnId id) {
        return stage.state().turn(id).flatMap(turn -> stage.state().leg(turn.leg()));
    }

    private Principal atKeypad() {
        return chance.nextDouble() < KEYPAD ? Staff.pc(code) : himself;
    }

    private void maybeTwice(Principal who, OfficerCommand command) {
        if (chance.nextDouble() < PRESSES_TWICE) {
            stage.laterMillis(250, () -> stage.tell(who, command));
        }
    }

    /** Asks, and a few seconds after the answer looks at the counter again. */
    private void asks(Principal who, Command command) {
        stage.ask(who, command, answered(reply -> then(2_000 + chance.nextInt(6_000), this::looks)));
    }

    private void then(long millis, Runnable deed) {
        stage.laterMillis(millis, planned(deed));
    }

    /** A newer plan takes the place of an older one. */
    private Runnable planned(Runnable deed) {
        idle = false;
        long mine = ++plan;
        return () -> {
            if (mine == plan && stage.date().equals(date)) {
                deed.run();
            }
        };
    }

    private Consumer<Reply> answered(Consumer<Reply> then) {
        idle = false;
        long mine = ++plan;
        return reply -> {
            if (mine == plan && stage.date().equals(date)) {
                then.accept(reply);
            }
        };
    }
}
