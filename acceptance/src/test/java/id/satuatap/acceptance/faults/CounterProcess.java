package id.satuatap.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.acceptance.process.Launch;
import id.satuatap.acceptance.process.Program;
import id.satuatap.acceptance.robot.RobotHand;
import id.satuatap.acceptance.robot.RobotMain;
import id.satuatap.counter.CounterMain;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An officer's counter app in a process of its own, and the officer at it. Confined to the test's thread. */
final class CounterProcess implements AutoCloseable {
    static final String CALL_NEXT = "Panggil berikutnya";
    static final String START = "Mulai";
    static final String FINISH = "Selesai";

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String PRIMARY = "desk-primary";

    private final Program program;
    private final RobotHand hand;
    private final FaultMall.Desk desk;

    private CounterProcess(Program program, FaultMall.Desk desk) {
        this.program = program;
        this.hand = new RobotHand(program);
        this.desk = desk;
    }

    /** Starts it and returns at once. */
    static CounterProcess switchOn(FaultMall mall, FaultMall.Desk desk) throws IOException {
        List<String> jvm = new ArrayList<>(Launch.CLIENT_JVM);
        jvm.addAll(Launch.HEADLESS_FX);
        List<String> arguments = List.of(
                CounterMain.class.getName(),
                "--config",
                mall.configuration(desk.device(), "COUNTER").toString());
        return mall.closing(new CounterProcess(
                Program.start(mall.placed(
                        VirtualLan.COUNTER,
                        new Launch(
                                desk.device(),
                                RobotMain.class.getName(),
                                jvm,
                                arguments,
                                Map.of(),
                                mall.folder().resolve(desk.device() + ".log")))),
                desk));
    }

    /** Signs in and takes the counter. */
    void sitDown() throws Exception {
        assertThat(hand.await("signin-person", PATIENCE)).as("the sign-in").isTrue();
        assertThat(hand.type("signin-person", desk.officer())).isTrue();
        assertThat(hand.type("signin-password", FaultMall.password())).isTrue();
        Await.until("the officer signs in", PATIENCE, () -> {
            if (hand.text("counter-" + desk.counter()).isPresent()) {
                return true;
            }
            if (hand.text("signin-enter").isPresent()) {
                hand.press("signin-enter");
                hand.await("counter-" + desk.counter(), Duration.ofSeconds(5));
            }
            return false;
        });
        assertThat(hand.press("counter-" + desk.counter())).isTrue();
        Await.until("the desk", PATIENCE, () -> says(CALL_NEXT));
    }

    /** Presses the large button while it says one thing until it says another; a press too soon after another is none. */
    void press(String now, String then) throws Exception {
        Await.until(now + " leads to " + then, PATIENCE, () -> {
            if (says(now)) {
                hand.press(PRIMARY);
            }
            return says(then);
        });
    }

    boolean says(String words) throws InterruptedException {
        return hand.text(PRIMARY).filter(text -> text.contains(words)).isPresent();
    }

    /** Whether it says that the server is not heard. */
    boolean cutOff() throws InterruptedException {
        return hand.text("desk-lost").isPresent();
    }

    @Override
    public void close() {
        program.kill();
    }
}
