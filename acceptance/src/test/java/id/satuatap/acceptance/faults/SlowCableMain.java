package id.satuatap.acceptance.faults;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * A cable between two devices on which every frame is under way for so long, in order, both ways: {@code SlowCableMain ONE
 * OTHER MILLIS}. A program of its own, since devices are made in the network of the process that makes them.
 */
public final class SlowCableMain {
    /** A switch has no more room either: what does not fit is lost. */
    private static final int UNDER_WAY_MAX = 4_096;

    private SlowCableMain() {}

    /** A frame and when it comes out at the other end. */
    private record Held(byte[] frame, long dueNanos) {}

    public static void main(String[] arguments) throws IOException {
        Tap one = Tap.made(arguments[0]);
        Tap other = Tap.made(arguments[1]);
        long nanos = Long.parseLong(arguments[2]) * 1_000_000;
        carry("there", one, other, nanos);
        carry("back", other, one, nanos);
        System.out.println("READY");
    }

    private static void carry(String way, Tap from, Tap to, long nanos) {
        BlockingQueue<Held> underWay = new ArrayBlockingQueue<>(UNDER_WAY_MAX);
        new Thread(() -> take(from, underWay, nanos), "take-" + way).start();
        new Thread(() -> give(underWay, to), "give-" + way).start();
    }

    private static void take(Tap from, BlockingQueue<Held> underWay, long nanos) {
        try {
            while (true) {
                byte[] frame = from.read();
                if (!underWay.offer(new Held(frame, System.nanoTime() + nanos))) {
                    System.out.println("LOST a frame");
                }
            }
        } catch (IOException broken) {
            System.out.println("BROKEN " + broken.getMessage());
        }
    }

    private static void give(BlockingQueue<Held> underWay, Tap to) {
        try {
            while (true) {
                Held held = underWay.take();
                for (long left = held.dueNanos() - System.nanoTime();
                        left > 0;
                        left = held.dueNanos() - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                if (!to.write(held.frame())) {
                    System.out.println("LOST a frame");
                }
            }
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }
}
