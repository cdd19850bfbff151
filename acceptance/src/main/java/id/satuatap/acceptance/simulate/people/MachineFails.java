package id.satuatap.acceptance.simulate.people;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The server's machine is killed and started again, loses power until the next morning, and its clock jumps, a little or
 * to a date long ago. Confined to one thread.
 */
final class MachineFails implements Behaviour {
    private static final int DAY_SECONDS = 12 * 3_600;
    private static final double DEAD_BATTERY = 0.2;

    private RandomGenerator chance = new SplittableRandom(0);

    @Override
    public void begin(Stage stage, LocalDate date) {
        chance = stage.chance("machine");
        Weather weather = stage.weather();
        for (int i = count(weather.restarts()); i > 0; i--) {
            stage.at(sometime(), () -> restarts(stage, Duration.ofSeconds(3 + chance.nextInt(120))));
        }
        for (int i = count(weather.powerCuts()); i > 0; i--) {
            stage.at(sometime(), () -> losesPower(stage, date));
        }
        for (int i = count(weather.clockSteps()); i > 0; i--) {
            stage.at(sometime(), () -> clockJumps(stage));
        }
    }

    private int count(double mean) {
        int whole = (int) mean;
        return whole + (chance.nextDouble() < mean - whole ? 1 : 0);
    }

    private LocalTime sometime() {
        return LocalTime.of(6, 0).plusSeconds(chance.nextInt(DAY_SECONDS));
    }

    private void restarts(Stage stage, Duration down) {
        if (stage.up()) {
            stage.goDown();
            stage.later(down, stage::comeUp);
        }
    }

    /** For two hours, or until somebody comes in the morning. */
    private void losesPower(Stage stage, LocalDate date) {
        if (!stage.up()) {
            return;
        }
        stage.goDown();
        Instant back = chance.nextBoolean()
                ? stage.now().plus(Duration.ofHours(2))
                : stage.at(date.plusDays(1), LocalTime.of(5, chance.nextInt(60)));
        boolean battery = chance.nextDouble() < DEAD_BATTERY;
        stage.at(back, () -> {
            if (battery) {
                stage.moveClock(-Duration.ofDays(400).toMillis());
            }
            stage.comeUp();
        });
    }

    /** An hour later something sets it right again. */
    private void clockJumps(Stage stage) {
        long most = chance.nextBoolean() ? 10_000 : Duration.ofHours(3).toMillis();
        long step = chance.nextLong(-most, most);
        if (stage.up()) {
            stage.moveClock(step);
            stage.later(Duration.ofHours(1), () -> {
                if (stage.up()) {
                    stage.moveClock(-stage.clockOffMillis());
                }
            });
        }
    }
}
