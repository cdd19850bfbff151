package id.satuatap.hall.announcing;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.catalogue.Counter;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Zone;
import id.satuatap.hall.command.Answer;
import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.command.VoiceCommand;
import id.satuatap.hall.event.AnnouncementEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.state.Announcement;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.visit.Turn;
import id.satuatap.hall.visit.TurnState;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Decides the displays' reports, and plans the voice for other rules. Confined to the engine's thread. */
public final class Announcing implements VoiceCommand.Cases<Decision> {
    private final HallState state;
    private final Principal who;
    private final Instant now;

    public Announcing(HallState state, Principal who, Instant now) {
        this.state = state;
        this.who = who;
        this.now = now;
    }

    @Override
    public Decision report(VoiceCommand.ReportAnnouncement command) {
        if (!Rights.of(state, who).everywhere(Permission.ANNOUNCE)) {
            return Decision.rejected(RejectionCode.NOT_ALLOWED);
        }
        Optional<Announcement> announcement =
                state.announcement(command.announcement()).filter(found -> found.grantedUntil() != null);
        Optional<Directory> directory = state.directory();
        if (announcement.isEmpty() || directory.isEmpty()) {
            return Decision.rejected(RejectionCode.ANNOUNCEMENT_GONE);
        }
        String reason = command.reason() == null ? "DISPLAY" : command.reason();
        VoicePlan plan = plan(state, directory.get(), announcement.get().acousticGroup(), now)
                .report(command.announcement(), command.spoken(), reason)
                .grantNext();
        return Decision.accepted(Answer.NONE, plan.events());
    }

    @Override
    public Decision shown(VoiceCommand.ReportShown command) {
        if (!Rights.of(state, who).everywhere(Permission.ANNOUNCE)) {
            return Decision.rejected(RejectionCode.NOT_ALLOWED);
        }
        Turn turn = state.turn(command.turn()).orElse(null);
        if (turn == null) {
            return Decision.rejected(RejectionCode.UNKNOWN_TURN);
        }
        if (turn.state() == TurnState.ENDED || turn.shownAt() != null) {
            return Decision.rejected(RejectionCode.TURN_CHANGED);
        }
        return Decision.accepted(new TurnEvent.CallShown(turn.id()));
    }

    /** The plan of the group that hears a counter. */
    public static VoicePlan planAt(HallState state, Directory directory, Counter counter, Instant now) {
        return plan(state, directory, groupOf(directory, counter), now);
    }

    public static VoicePlan plan(HallState state, Directory directory, int group, Instant now) {
        return new VoicePlan(group, state.voice(group), directory.settings(), now);
    }

    /** Calls that nobody need hear any more are forgotten, and each group that would have heard one of them hears its next. */
    public static List<AnnouncementEvent> silence(
            HallState state, Directory directory, Collection<Turn> turns, Instant now) {
        Map<Integer, VoicePlan> voices = new TreeMap<>();
        for (Turn turn : turns) {
            directory
                    .counter(turn.counter())
                    .ifPresent(counter -> voices.computeIfAbsent(
                                    groupOf(directory, counter), group -> plan(state, directory, group, now))
                            .forget(turn.id()));
        }
        return voices.values().stream()
                .flatMap(voice -> voice.grantNext().events().stream())
                .toList();
    }

    /** The group of zones that hear a counter's calls. */
    public static int groupOf(Directory directory, Counter counter) {
        List<Zone> zones = directory.catalogue().zones();
        return zones.stream()
                .filter(zone -> zone.no() == counter.zone())
                .mapToInt(Zone::acousticGroup)
                .findFirst()
                .orElse(1);
    }
}
