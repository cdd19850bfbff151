package id.satuatap.acceptance.simulate.people;

import id.satuatap.acceptance.simulate.run.Input;
import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.Command;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The LAN: a command arrives, is lost, arrives twice or much too late; its answer may be lost. Whoever gets no answer asks
 * again under the same id. Confined to one thread.
 */
final class Wire {
    private static final int TRAVEL_MILLIS = 150;
    private static final int PATIENCE_MILLIS = 3_000;
    private static final int LATE_MILLIS = 90_000;
    private static final int TRIES = 5;

    private final Stage stage;
    private RandomGenerator chance = new SplittableRandom(0);
    private long ids;

    Wire(Stage stage) {
        this.stage = stage;
    }

    void draws(RandomGenerator source) {
        chance = source;
    }

    String nextId() {
        return "c" + ids++;
    }

    /** @param then null for a sender who does not look at the answer, though his program does */
    void send(Principal who, Command command, @Nullable Consumer<Reply> then) {
        attempt(who, nextId(), command, then, 1);
    }

    private void attempt(Principal who, String id, Command command, @Nullable Consumer<Reply> then, int attempt) {
        double fate = chance.nextDouble();
        Weather weather = stage.weather();
        long travel = 10L + chance.nextInt(TRAVEL_MILLIS);
        if (fate < weather.lost()) {
            giveUpOrTryAgain(who, id, command, then, attempt);
        } else if (fate < weather.lost() + weather.late()) {
            stage.laterMillis(PATIENCE_MILLIS + chance.nextInt(LATE_MILLIS), () -> deliver(who, id, command));
            giveUpOrTryAgain(who, id, command, then, attempt);
        } else {
            if (fate > 1 - weather.doubled()) {
                stage.laterMillis(travel + chance.nextInt(PATIENCE_MILLIS), () -> deliver(who, id, command));
            }
            boolean answerLost = chance.nextDouble() < weather.lost();
            stage.laterMillis(travel, () -> {
                Step step = deliver(who, id, command);
                if (step == null || answerLost) {
                    giveUpOrTryAgain(who, id, command, then, attempt);
                } else if (then != null) {
                    stage.laterMillis(travel, () -> then.accept(Reply.of(step)));
                }
            });
        }
    }

    private void giveUpOrTryAgain(
            Principal who, String id, Command command, @Nullable Consumer<Reply> then, int attempt) {
        stage.laterMillis(PATIENCE_MILLIS, () -> {
            if (attempt < TRIES) {
                attempt(who, id, command, then, attempt + 1);
            } else if (then != null) {
                then.accept(Reply.UNKNOWN);
            }
        });
    }

    private @Nullable Step deliver(Principal who, String id, Command command) {
        return stage.up() ? stage.take(new Input.Said(stage.now(), who, id, command)) : null;
    }
}
