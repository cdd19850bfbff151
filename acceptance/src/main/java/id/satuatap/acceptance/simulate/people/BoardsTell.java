package id.satuatap.acceptance.simulate.people;

import id.satuatap.acceptance.simulate.run.Step;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.command.VoiceCommand;
import id.satuatap.hall.event.AnnouncementEvent;
import id.satuatap.hall.event.OutageEvent;
import id.satuatap.hall.event.TurnEvent;
import id.satuatap.hall.id.AnnouncementId;
import id.satuatap.server.engine.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Boards paint calls and speak in their slots; now and then one is mute or says nothing. Confined to one thread. */
final class BoardsTell implements Behaviour {
    private static final double SILENT = 0.02;
    private static final double MUTE = 0.02;
    private static final int PAINT_MILLIS = 700;
    private static final int PHRASE_MILLIS = 6_500;
    private static final int NOTICE_MILLIS = 15_000;
    private static final int NOTICE_SECONDS = 18;
    private static final int AGAIN_MILLIS = 600_000;

    private boolean listening;
    private RandomGenerator chance = new SplittableRandom(0);

    @Override
    public void begin(Stage stage, LocalDate date) {
        chance = stage.chance("boards");
        if (!listening) {
            listening = true;
            stage.listen(step -> hear(stage, step));
        }
    }

    private void hear(Stage stage, Step step) {
        for (Recorded recorded : step.events()) {
            if (recorded.event() instanceof TurnEvent.TicketCalled called) {
                paint(stage, called);
            } else if (recorded.event() instanceof AnnouncementEvent.AnnouncementGranted granted) {
                speak(stage, granted.announcement(), PHRASE_MILLIS);
            } else if (recorded.event() instanceof AnnouncementEvent.NoticeGranted granted) {
                speak(stage, granted.announcement(), NOTICE_MILLIS);
            } else if (recorded.event() instanceof OutageEvent.AgencyFrozen) {
                askToTell(stage, "n-" + recorded.sequence());
            }
        }
    }

    private void paint(Stage stage, TurnEvent.TicketCalled called) {
        // Every board paints it, and every board says so.
        for (int board = 1; board <= Staff.BOARDS; board++) {
            Principal who = Staff.board(board);
            stage.laterMillis(
                    chance.nextInt(PAINT_MILLIS), () -> stage.tell(who, new VoiceCommand.ReportShown(called.turn())));
        }
    }

    /** Every board wants to say that an agency stands still, now and once more after a while. */
    private void askToTell(Stage stage, String name) {
        for (int board = 1; board <= Staff.BOARDS; board++) {
            Principal who = Staff.board(board);
            AnnouncementId news = new AnnouncementId(name + "-" + board);
            AnnouncementId again = new AnnouncementId(name + "-" + board + "-again");
            int zone = board;
            stage.laterMillis(chance.nextInt(PAINT_MILLIS), () -> stage.tell(who, wish(news, zone, true, name)));
            stage.laterMillis(
                    AGAIN_MILLIS + chance.nextInt(PAINT_MILLIS),
                    () -> stage.tell(who, wish(again, zone, false, name + "-again")));
        }
    }

    private static VoiceCommand wish(AnnouncementId notice, int zone, boolean urgent, String matter) {
        return new VoiceCommand.AskForVoice(notice, zone, urgent, NOTICE_SECONDS, List.of(matter));
    }

    private void speak(Stage stage, AnnouncementId announcement, int millis) {
        double luck = chance.nextDouble();
        if (luck > SILENT) {
            boolean spoken = luck > SILENT + MUTE;
            stage.laterMillis(
                    millis + chance.nextInt(1_500),
                    () -> stage.tell(
                            Staff.board(1),
                            new VoiceCommand.ReportAnnouncement(announcement, spoken, spoken ? null : "NO_SOUND")));
        }
    }
}
