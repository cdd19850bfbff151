package id.satuatap.devices.voice;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Writes down what an announcer tells, one word per outcome, and waits for it; thread-safe. */
final class Outcomes implements AnnouncerListener {

    private static final long LIMIT_SECONDS = 60;

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<SoundState.Kind> sounds = new CopyOnWriteArrayList<>();
    private final Object change = new Object();

    @Override
    public void callOutcome(CallOutcome outcome) {
        told.add(outcome.match(new InWords()));
        signal();
    }

    void notice(String whatBecameOfIt) {
        told.add("notice " + whatBecameOfIt);
        signal();
    }

    @Override
    public void soundChanged(SoundState state) {
        sounds.add(state.kind());
        signal();
    }

    private void signal() {
        synchronized (change) {
            change.notifyAll();
        }
    }

    List<String> told() {
        return List.copyOf(told);
    }

    List<SoundState.Kind> sounds() {
        return List.copyOf(sounds);
    }

    void await(String outcome) {
        awaitUntil(outcomes -> outcomes.told.contains(outcome), outcome);
    }

    void awaitSound(SoundState.Kind kind) {
        awaitUntil(
                outcomes -> !outcomes.sounds.isEmpty() && outcomes.sounds.get(outcomes.sounds.size() - 1) == kind,
                kind);
    }

    private void awaitUntil(Predicate<Outcomes> reached, Object wanted) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        synchronized (change) {
            while (!reached.test(this)) {
                long leftMillis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (leftMillis <= 0) {
                    throw new AssertionError("waited for " + wanted + ", told " + told + " " + sounds);
                }
                try {
                    change.wait(leftMillis);
                } catch (InterruptedException stopped) {
                    throw new AssertionError(stopped);
                }
            }
        }
    }

    private static final class InWords implements CallOutcome.Cases<String> {
        @Override
        public String started(CallOutcome.Started outcome) {
            return "started " + outcome.call().callId();
        }

        @Override
        public String spoken(CallOutcome.Spoken outcome) {
            return "spoken " + outcome.call().callId();
        }

        @Override
        public String chimed(CallOutcome.Chimed outcome) {
            return "chimed " + outcome.call().callId() + " " + outcome.missingClips();
        }

        @Override
        public String dropped(CallOutcome.Dropped outcome) {
            return "dropped " + outcome.call().callId() + " " + outcome.reason();
        }

        @Override
        public String failed(CallOutcome.Failed outcome) {
            return "failed " + outcome.call().callId() + " " + outcome.fault();
        }
    }
}
