package id.satuatap.acceptance.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class TetherTest {
    private static final Duration PATIENT = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    /** The demo's server and people once played on after a kill -9 of the demo. */
    @Test
    @Timeout(240)
    void a_program_ends_by_itself_when_its_parent_was_killed() throws Exception {
        try (Program parent = Program.start(launch("parent", Parent.class, List.of(folder.toString())))) {
            String line = parent.await(told -> told.startsWith("CHILD "), PATIENT)
                    .orElseThrow(() -> new AssertionError(parent.tail()));
            ProcessHandle child = ProcessHandle.of(Long.parseLong(line.substring("CHILD ".length())))
                    .orElseThrow();
            assertThat(child.isAlive()).isTrue();

            parent.kill();

            child.onExit().get(60, TimeUnit.SECONDS);
        }
    }

    private Launch launch(String name, Class<?> mainClass, List<String> arguments) {
        return new Launch(
                name, mainClass.getName(), Launch.CLIENT_JVM, arguments, Map.of(), folder.resolve(name + ".log"));
    }

    /** Starts a child and waits for ever. */
    public static final class Parent {
        private Parent() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            Program child = Program.start(new Launch(
                    "child",
                    Child.class.getName(),
                    Launch.CLIENT_JVM,
                    List.of(),
                    Map.of(),
                    Path.of(arguments[0]).resolve("child.log")));
            if (child.await(line -> line.equals("UP"), PATIENT).isPresent()) {
                System.out.println("CHILD " + child.pid());
            }
            new CountDownLatch(1).await();
        }
    }

    /** Waits for ever. */
    public static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws InterruptedException {
            System.out.println("UP");
            new CountDownLatch(1).await();
        }
    }
}
