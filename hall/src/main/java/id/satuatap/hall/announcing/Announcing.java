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
import id.satuatap.hall.state.Notice;
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
        Optional<Notice> notice = state.notice(command.announcement());
        if (notice.isPresent()) {
            return said(notice.get(), command);
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

    private Decision said(Notice notice, VoiceCommand.ReportAnnouncement command) {
        Directory directory = state.directory().orElse(null);
        if (notice.grantedUntil() == null || directory == null) {
            return Decision.rejected(RejectionCode.ANNOUNCEMENT_GONE);
        }
        String end = command.spoken()
                ? AnnouncementEvent.NoticeEnded.SPOKEN
                : command.reason() == null ? "DISPLAY" : command.reason();
        return Decision.accepted(
                Answer.NONE,
                plan(state, directory, notice.acousticGroup(), now)
                        .said(notice.id(), end)
                        .grantNext()
                        .events());
    }

    /**
     * A name that is taken is another's notice, or the same once more. Displays of several zones that hear each other all have
     * the same news: one of them tells it.
     */
    @Override
    public Decision ask(VoiceCommand.AskForVoice command) {
        if (!Rights.of(state, who).everywhere(Permission.ANNOUNCE)) {
            return Decision.rejected(RejectionCode.NOT_ALLOWED);
        }
        Directory directory = state.directory().orElse(null);
        boolean taken = state.notice(command.notice()).isPresent()
                || state.announcement(command.notice()).isPresent();
        if (directory == null || taken) {
            return Decision.rejected(RejectionCode.ANNOUNCEMENT_GONE);
        }
        VoicePlan plan =
                plan(state, directory, groupOf(directory, command.zone()), now).expire();
        if (plan.tells(command.matters())) {
            return Decision.rejected(RejectionCode.ALREADY_TOLD);
        }
        return Decision.accepted(
                Answer.NONE,
                plan.ask(command.notice(), command.urgent(), command.seconds(), command.matters())
                        .grantNext()
                        .events());
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
        return groupOf(directory, counter.zone());
    }

    private static int groupOf(Directory directory, int no) {
        List<Zone> zones = directory.catalogue().zones();
        return zones.stream()
                .filter(zone -> zone.no() == no)
                .mapToInt(Zone::acousticGroup)
                .findFirst()
                .orElse(1);
    }
}
