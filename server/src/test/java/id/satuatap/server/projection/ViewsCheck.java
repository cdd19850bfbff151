package id.satuatap.server.projection;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.id.PersonId;
import id.satuatap.hall.state.HallState;
import id.satuatap.protocol.change.WaitingChanged;
import id.satuatap.server.engine.Commit;
import id.satuatap.server.engine.CommitListener;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Keeps a client's picture from what the maker of changes tells, and compares it with all views after each commit. */
public final class ViewsCheck implements CommitListener {
    private static final Names NAMES = new Names() {
        @Override
        public Optional<String> person(PersonId id) {
            return Optional.of("Name of " + id.value());
        }

        @Override
        public Optional<String> note(String reference) {
            return Optional.of(reference);
        }

        @Override
        public Optional<String> holder(String reference) {
            return Optional.of(reference);
        }
    };

    private static final Roll PCS = new NoPcs();

    private final InstantSource time;
    private final HallPicture client = new HallPicture();
    private final List<ScopedChange> lately = new ArrayList<>();
    private final ChangeMaker maker;
    private final List<String> faults = new ArrayList<>();
    private Instant now;
    private long last;
    private int compared;

    public ViewsCheck(InstantSource time) {
        this.time = time;
        this.now = time.instant();
        this.maker = new ChangeMaker(1, NAMES, PCS, () -> now, this::hear);
    }

    public void begin(HallState state) {
        maker.renew(state);
    }

    /** What was wrong; empty when every picture was right. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    public int compared() {
        return compared;
    }

    private void hear(HallUpdate update) {
        update.match(new HallUpdate.Cases<Boolean>() {
            @Override
            public Boolean changed(HallUpdate.Changed changed) {
                if (changed.from() != last + 1) {
                    faults.add("a gap before " + changed.from());
                }
                last = changed.to();
                lately.addAll(changed.changes());
                changed.changes().forEach(client::apply);
                return true;
            }

            @Override
            public Boolean renewed(HallUpdate.Renewed renewed) {
                last = renewed.sequence();
                client.replace(renewed.views());
                return true;
            }
        });
    }

    @Override
    public void committed(Commit commit, HallState state) {
        // The asking thread lets time pass meanwhile: here it stands still for one commit.
        now = time.instant();
        Map<String, ScopedChange> before = byKey(client.all());
        maker.committed(commit, state);
        lately.clear();
        boolean more = maker.refresh(state);
        while (more) {
            more = maker.refresh(state);
        }
        lately.stream()
                .filter(change -> !timeAlone(before, change))
                .forEach(change -> faults.add("told late: " + change + " after " + commit.events()));
        compare(state);
    }

    /** Only whether somebody may be called hangs on the time in these days. */
    private static boolean timeAlone(Map<String, ScopedChange> before, ScopedChange change) {
        return change.change() instanceof WaitingChanged && before.containsKey(change.key());
    }

    private void compare(HallState state) {
        Map<String, ScopedChange> expected = byKey(new HallViews(state, NAMES, PCS, now).all());
        Map<String, ScopedChange> seen = byKey(client.all());
        List<String> keys = new ArrayList<>(expected.keySet());
        keys.addAll(seen.keySet());
        keys.stream()
                .distinct()
                .filter(key -> !Objects.equals(expected.get(key), seen.get(key)))
                .forEach(key -> faults.add("at " + state.sequence() + " a client sees " + seen.get(key) + " and not "
                        + expected.get(key)));
        compared++;
    }

    private static Map<String, ScopedChange> byKey(List<ScopedChange> views) {
        Map<String, ScopedChange> map = new HashMap<>();
        views.forEach(
                view -> assertThat(map.put(view.key(), view)).as(view.key()).isNull());
        return map;
    }
}
