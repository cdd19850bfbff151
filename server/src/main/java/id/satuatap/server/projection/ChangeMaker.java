package id.satuatap.server.projection;

import id.satuatap.hall.event.AccessEvent;
import id.satuatap.hall.event.AnnouncementEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.id.TurnId;
import id.satuatap.hall.state.HallState;
import id.satuatap.protocol.change.AnnouncementChanged;
import id.satuatap.protocol.change.HeldRemoved;
import id.satuatap.protocol.change.WaitingRemoved;
import id.satuatap.protocol.view.AnnouncementState;
import id.satuatap.server.engine.Commit;
import id.satuatap.server.engine.CommitListener;
import id.satuatap.server.engine.Recorded;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Says what looks different after each commit, and as time passes. Confined to the engine's thread.
 *
 * <p>It keeps the views as last told and tells only those that differ.
 */
public final class ChangeMaker implements CommitListener {
    private static final int RIPE_AT_A_TIME = 100;

    private final int epoch;
    private final Names names;
    private final Roll roll;
    private final InstantSource time;
    private final Consumer<HallUpdate> publisher;
    private final HallPicture told = new HallPicture();
    private final Ripening ripening = new Ripening();
    private Instant toldMinute = Instant.MIN;

    /** @param publisher takes each update at once and in order, and never waits */
    public ChangeMaker(int epoch, Names names, Roll roll, InstantSource time, Consumer<HallUpdate> publisher) {
        this.epoch = epoch;
        this.names = names;
        this.roll = roll;
        this.time = time;
        this.publisher = publisher;
    }

    /** Tells everything: at the start, and whenever the publisher lost the thread. */
    public void renew(HallState state) {
        List<ScopedChange> views = views(state).all();
        told.replace(views);
        ripening.clear();
        views.forEach(view -> ripening.note(view, state));
        publisher.accept(new HallUpdate.Renewed(epoch, state.sequence(), told.all()));
    }

    /**
     * Tells what time alone has changed; says nothing when nothing has. That is who may be called by now, and, as opening
     * hours are whole minutes, once a minute what services give numbers, and which PCs wait, come and go, how kiosks'
     * printers stand and what does not work. However many
     * visitors wait, only those are looked at, and not many at a time, so that no command waits long.
     *
     * @return whether more is to be told: ask again soon
     */
    public boolean refresh(HallState state) {
        HallViews views = views(state);
        Stream<ScopedChange> ripe =
                ripening.due(views.now(), RIPE_AT_A_TIME).stream().flatMap(views::waiting);
        Instant minute = views.now().truncatedTo(ChronoUnit.MINUTES);
        Stream<ScopedChange> hours = minute.equals(toldMinute) ? Stream.of() : views.services();
        toldMinute = minute;
        Stream<ScopedChange> pcs = roll.changed()
                ? Stream.of(views.devices(), views.pairings(), views.kiosks(), views.faults())
                        .flatMap(each -> each)
                : views.pairings();
        List<ScopedChange> changes =
                differing(Stream.of(ripe, hours, pcs).flatMap(each -> each).toList(), state);
        if (!changes.isEmpty()) {
            publisher.accept(new HallUpdate.Changed(epoch, state.sequence() + 1, state.sequence(), changes));
        }
        return ripening.isDue(views.now());
    }

    @Override
    public void committed(Commit commit, HallState state) {
        Touched touched = new Touched(state);
        commit.events().forEach(recorded -> recorded.event().match(touched));
        if (touched.everything()) {
            renew(state);
            return;
        }
        // First, so that what ended is told as it ended, and not as merely gone.
        List<ScopedChange> spoken = differing(announcements(commit, state), state);
        HallViews views = views(state);
        Stream<ScopedChange> candidates = touched.day() ? everyView(views, touched) : candidates(views, touched);
        if (commit.events().stream().anyMatch(recorded -> recorded.event() instanceof AccessEvent)) {
            candidates = Stream.of(candidates, views.devices(), views.kiosks()).flatMap(each -> each);
        }
        List<ScopedChange> changes = new ArrayList<>(differing(candidates.toList(), state));
        changes.addAll(spoken);
        publisher.accept(new HallUpdate.Changed(commit.epoch(), commit.from(), commit.to(), changes));
    }

    private HallViews views(HallState state) {
        return new HallViews(state, names, roll, time.instant());
    }

    private static Stream<ScopedChange> candidates(HallViews views, Touched touched) {
        return Stream.of(
                        touched.mall() ? Stream.of(views.mall()) : Stream.<ScopedChange>empty(),
                        touched.kiosks() ? views.kiosks() : Stream.<ScopedChange>empty(),
                        touched.turns().stream().flatMap(views::call),
                        touched.counters().stream().flatMap(views::counter),
                        touched.legs().stream().flatMap(views::waiting),
                        touched.legs().stream().flatMap(views::held),
                        touched.services().stream().flatMap(views::service),
                        views.figures(touched.lines()))
                .flatMap(each -> each);
    }

    /** What was told as the last calls still are the last calls, but for those of this commit. */
    private Stream<ScopedChange> everyView(HallViews views, Touched touched) {
        ViewLists lists = ViewLists.of(told.all());
        Set<TurnId> calls = new LinkedHashSet<>();
        lists.calls().forEach(call -> calls.add(new TurnId(call.turn())));
        calls.addAll(touched.turns());
        return withoutAny(views.all(calls.stream()), lists).stream();
    }

    /** Adds what is told as waiting, as on hold or as to be spoken, and is not among all views any more. */
    private List<ScopedChange> withoutAny(List<ScopedChange> all, ViewLists lists) {
        Map<String, ScopedChange> gone = new LinkedHashMap<>();
        lists.announcements()
                .forEach(announcement -> gone.put(
                        ScopedChange.keyOfAnnouncement(announcement.announcement()),
                        new ScopedChange(
                                Audience.HALL,
                                new AnnouncementChanged(CallViews.ended(announcement, AnnouncementState.DROPPED)))));
        lists.waiting()
                .forEach(waiting -> told.find(ScopedChange.keyOfWaiting(waiting.leg()))
                        .ifPresent(view -> gone.put(
                                view.key(), new ScopedChange(view.audience(), new WaitingRemoved(waiting.leg())))));
        lists.held()
                .forEach(held -> told.find(ScopedChange.keyOfHeld(held.leg()))
                        .ifPresent(view ->
                                gone.put(view.key(), new ScopedChange(view.audience(), new HeldRemoved(held.leg())))));
        all.forEach(view -> gone.remove(view.key()));
        List<ScopedChange> both = new ArrayList<>(gone.values());
        both.addAll(all);
        return both;
    }

    private List<ScopedChange> differing(List<ScopedChange> candidates, HallState state) {
        List<ScopedChange> changes = new ArrayList<>();
        for (ScopedChange candidate : candidates) {
            Optional<ScopedChange> before = told.find(candidate.key());
            if (before.isPresent() ? !before.get().equals(candidate) : !isRemoval(candidate)) {
                changes.add(candidate);
                told.apply(candidate);
                ripening.note(candidate, state);
            }
        }
        return changes;
    }

    private static boolean isRemoval(ScopedChange candidate) {
        return candidate.change() instanceof WaitingRemoved || candidate.change() instanceof HeldRemoved;
    }

    private List<ScopedChange> announcements(Commit commit, HallState state) {
        AnnouncementChanges changes = new AnnouncementChanges(state, views(state), told);
        for (Recorded recorded : commit.events()) {
            HallEvent event = recorded.event();
            if (event instanceof AnnouncementEvent announcement) {
                changes.hear(announcement, recorded.at());
            }
        }
        return changes.all();
    }
}
