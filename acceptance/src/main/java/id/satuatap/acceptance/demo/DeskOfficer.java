package id.satuatap.acceptance.demo;

import id.satuatap.acceptance.people.ServiceTimes;
import id.satuatap.acceptance.robot.RobotHand;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An officer at a real counter app: signs in, takes the counter, presses the one button that is next. One thread each. */
final class DeskOfficer {
    private static final Logger LOG = LoggerFactory.getLogger(DeskOfficer.class);
    private static final Duration START = Duration.ofSeconds(60);
    private static final String PRIMARY = "desk-primary";

    private final RobotHand hand;
    private final DemoCast.Sitter sitter;
    private final double rate;
    private final RandomGenerator chance;
    private final CountDownLatch ended = new CountDownLatch(1);

    DeskOfficer(RobotHand hand, DemoCast.Sitter sitter, double rate, RandomGenerator chance) {
        this.hand = hand;
        this.sitter = sitter;
        this.rate = rate;
        this.chance = chance;
    }

    /** Signs in and takes the counter; with a display people go on from here. */
    boolean sitDown() throws InterruptedException {
        boolean in = hand.await("signin-person", START)
                && hand.type("signin-person", sitter.person())
                && hand.type("signin-password", DemoCast.PASSWORD)
                && hand.press("signin-enter")
                && hand.await("counter-" + sitter.counter(), START)
                && hand.press("counter-" + sitter.counter())
                && hand.await(PRIMARY, START);
        if (!in) {
            LOG.warn("the officer of counter {} could not sit down", sitter.counter());
        }
        return in;
    }

    void work() {
        Thread thread = new Thread(
                () -> {
                    try {
                        while (!pause(Duration.ofSeconds(5))) {
                            nextStep();
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "officer-" + sitter.counter());
        thread.setDaemon(true);
        thread.start();
    }

    void goHome() {
        ended.countDown();
    }

    private void nextStep() throws InterruptedException {
        Optional<String> button = hand.text(PRIMARY);
        if (button.isEmpty()) {
            return;
        }
        String says = button.get().toLowerCase(Locale.ROOT);
        if (says.contains("mulai")) {
            pause(Duration.ofSeconds(15L + chance.nextInt(20)));
        } else if (says.contains("selesai")) {
            pause(ServiceTimes.draw(10, chance));
        }
        hand.press(PRIMARY);
    }

    /** In the mall's time; true when the day is over. */
    private boolean pause(Duration mallTime) throws InterruptedException {
        return ended.await(Math.round(mallTime.toMillis() / rate), TimeUnit.MILLISECONDS);
    }
}
