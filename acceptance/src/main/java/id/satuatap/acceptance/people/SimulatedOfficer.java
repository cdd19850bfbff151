package id.satuatap.acceptance.people;

import id.satuatap.protocol.client.LanClient;
import id.satuatap.protocol.command.Accepted;
import id.satuatap.protocol.command.CallNext;
import id.satuatap.protocol.command.Command;
import id.satuatap.protocol.command.CommandResult;
import id.satuatap.protocol.command.FinishServing;
import id.satuatap.protocol.command.MarkNoShow;
import id.satuatap.protocol.command.OpenCounter;
import id.satuatap.protocol.command.Outcome;
import id.satuatap.protocol.command.RecallTicket;
import id.satuatap.protocol.command.Refused;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.StartServing;
import id.satuatap.protocol.command.TransferTicket;
import id.satuatap.protocol.command.Unknown;
import id.satuatap.protocol.session.SignIn;
import id.satuatap.protocol.view.CounterView;
import id.satuatap.protocol.view.TurnState;
import id.satuatap.protocol.view.TurnView;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An officer at a counter: calls, waits for the visitor to walk up, serves, sometimes recalls, sends on, or waits in
 * vain. Confined to the people's thread.
 *
 * <p>He believes nothing but answers: whatever goes wrong, he looks again at what stands at his counter.
 */
final class SimulatedOfficer {
    private static final Logger LOG = LoggerFactory.getLogger(SimulatedOfficer.class);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final double NO_SHOW = 0.06;
    private static final double RECALL = 0.15;
    private static final double TRANSFER = 0.03;

    private final PeoplePlan.OfficerPlan plan;
    private final LanClient client;
    private final MallPace pace;
    private final RandomGenerator chance;
    private final Counter counter;
    private boolean atWork;
    private boolean asking;

    /** What the officer can see of his counter and its queue. */
    interface Counter {
        boolean somebodyWaits();

        int standardMinutes(String service);

        List<String> otherServices(String service);

        /** The counter as the hall shows it. */
        Optional<CounterView> shown();
    }

    SimulatedOfficer(
            PeoplePlan.OfficerPlan plan, LanClient client, MallPace pace, RandomGenerator chance, Counter counter) {
        this.plan = plan;
        this.client = client;
        this.pace = pace;
        this.chance = chance;
        this.counter = counter;
    }

    void comeToWork() {
        pace.after(Duration.ofSeconds(chance.nextInt(90)), this::signIn);
    }

    private void signIn() {
        CompletableFuture<Boolean> unused = client.signIn(new SignIn(plan.person(), plan.password(), null))
                .thenApply(reply -> reply.match(session -> later(Duration.ofSeconds(5), this::takeCounter), error -> {
                    LOG.info("officer={} could not sign in code={}", plan.person(), error.code());
                    return again(this::signIn);
                }));
    }

    private void takeCounter() {
        send(
                new OpenCounter(plan.counter()),
                result -> {
                    atWork = true;
                    idle();
                },
                () -> again(this::takeCounter));
    }

    /** Called when the hall changed, too: somebody may be waiting now. */
    void look() {
        if (atWork && !asking) {
            idle();
        }
    }

    private void idle() {
        Optional<CounterView> occupied = counter.shown().filter(view -> view.turn() != null);
        if (occupied.isPresent()) {
            asking = true;
            goOnWith(occupied.get());
            return;
        }
        if (!counter.somebodyWaits()) {
            asking = false;
            return;
        }
        asking = true;
        send(new CallNext(plan.counter(), null), this::called, () -> later(Duration.ofSeconds(4), this::idle));
    }

    /** After an answer that was lost, or a restart: somebody stands here already. */
    private void goOnWith(CounterView view) {
        String turn = Objects.requireNonNull(view.turn());
        if (view.turnState() == TurnState.SERVING) {
            send(new FinishServing(plan.counter(), turn), result -> rest(), this::rest);
        } else {
            send(new StartServing(plan.counter(), turn), result -> rest(), this::rest);
        }
    }

    private void called(@Nullable CommandResult result) {
        TurnView turn = result == null ? null : result.turn();
        if (turn == null) {
            idle();
        } else if (chance.nextDouble() < NO_SHOW) {
            later(seconds(40, 20), () -> recallInVain(turn));
        } else if (chance.nextDouble() < RECALL) {
            later(seconds(30, 15), () -> recall(turn, seconds(15, 10)));
        } else {
            later(seconds(15, 25), () -> start(turn));
        }
    }

    private void recall(TurnView turn, Duration walk) {
        send(new RecallTicket(plan.counter(), turn.turn()), result -> later(walk, () -> start(turn)), this::idle);
    }

    private void recallInVain(TurnView turn) {
        send(
                new RecallTicket(plan.counter(), turn.turn()),
                result -> later(seconds(40, 20), () -> missed(turn)),
                this::idle);
    }

    private void missed(TurnView turn) {
        send(new MarkNoShow(plan.counter(), turn.turn()), result -> rest(), this::rest);
    }

    private void start(TurnView turn) {
        Duration service = ServiceTimes.draw(counter.standardMinutes(turn.service()), chance);
        send(
                new StartServing(plan.counter(), turn.turn()),
                result -> later(service, () -> finish(turn)),
                () -> later(Duration.ofSeconds(5), () -> finish(turn)));
    }

    private void finish(TurnView turn) {
        List<String> others = counter.otherServices(turn.service());
        Command command = !others.isEmpty() && chance.nextDouble() < TRANSFER
                ? new TransferTicket(plan.counter(), turn.turn(), others.get(chance.nextInt(others.size())), null, null)
                : new FinishServing(plan.counter(), turn.turn());
        send(command, result -> rest(), this::rest);
    }

    private void rest() {
        later(seconds(4, 8), this::idle);
    }

    /** @param refused what to do when a rule says no: the hall is otherwise than he thought */
    private void send(Command command, Consumer<@Nullable CommandResult> accepted, Runnable refused) {
        CompletableFuture<Boolean> unused = client.send(command)
                .thenApply(outcome -> outcome.match(new Outcome.Cases<Boolean>() {
                    @Override
                    public Boolean accepted(Accepted answer) {
                        noteCall(answer.result());
                        pace.soon(() -> accepted.accept(answer.result()));
                        return true;
                    }

                    @Override
                    public Boolean rejected(Rejected answer) {
                        LOG.debug("officer={} command={} rejected={}", plan.person(), command, answer.code());
                        pace.soon(refused);
                        return false;
                    }

                    @Override
                    public Boolean refused(Refused answer) {
                        LOG.info("officer={} command={} refused={}", plan.person(), command, answer.error());
                        return again(() -> send(command, accepted, refused));
                    }

                    @Override
                    public Boolean unknown(Unknown answer) {
                        return again(() -> send(command, accepted, refused));
                    }
                }));
    }

    /** The moment at which the officer knows that he called: the hall's screens are measured against it. */
    private static void noteCall(@Nullable CommandResult result) {
        TurnView turn = result == null ? null : result.turn();
        if (turn != null && turn.state() == TurnState.CALLED && turn.calls() == 1) {
            LOG.info("Called turn={}", turn.turn());
        }
    }

    private boolean later(Duration mallTime, Runnable deed) {
        pace.after(mallTime, deed);
        return true;
    }

    private boolean again(Runnable deed) {
        pace.afterReal(RETRY, deed);
        return false;
    }

    private Duration seconds(int least, int spread) {
        return Duration.ofSeconds(least + chance.nextInt(spread));
    }

    /** For the log. */
    @Override
    public String toString() {
        return plan.person() + " at " + plan.counter();
    }
}
