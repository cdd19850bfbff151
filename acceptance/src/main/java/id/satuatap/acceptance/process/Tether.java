package id.satuatap.acceptance.process;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program by its own main class, unchanged, for as long as the process lives that started it: {@code Tether
 * PARENT_PID MAIN_CLASS [arguments]}. Confined to the main thread.
 *
 * <p>A parent that was killed tells nobody. Without this the mall would play on behind closed doors and hold its port.
 */
public final class Tether {
    private static final long LOOK_AGAIN_MILLIS = 300;
    private static final int ALONE = 4;
    private static final int NOT_RUN = 1;

    private Tether() {}

    public static void main(String[] arguments) {
        long parent = Long.parseLong(arguments[0]);
        Thread watch = new Thread(() -> endWith(parent), "tether");
        watch.setDaemon(true);
        watch.start();
        run(arguments[1], Arrays.copyOfRange(arguments, 2, arguments.length));
    }

    /** Calls a program's main method; ends this process, with the reason on its error output, when that fails. */
    public static void run(String mainClass, String[] arguments) {
        try {
            Class.forName(mainClass).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (ReflectiveOperationException e) {
            Throwable cause = e instanceof InvocationTargetException ? e.getCause() : e;
            System.err.println(mainClass + " could not be run: " + cause);
            Runtime.getRuntime().halt(NOT_RUN);
        }
    }

    /** An orphan gets another parent at once, so that nothing is missed between two looks. */
    private static void endWith(long parent) {
        CountDownLatch never = new CountDownLatch(1);
        try {
            while (isOurParent(parent)) {
                boolean unused = never.await(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            }
            Runtime.getRuntime().halt(ALONE);
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isOurParent(long parent) {
        return ProcessHandle.current()
                .parent()
                .filter(found -> found.pid() == parent)
                .isPresent();
    }
}
