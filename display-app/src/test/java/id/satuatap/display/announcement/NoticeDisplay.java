package id.satuatap.display.announcement;

import id.satuatap.devices.voice.NoticeSource;
import id.satuatap.devices.voice.VoiceNotice;
import id.satuatap.display.HallFixture;
import id.satuatap.protocol.command.AskForVoice;
import id.satuatap.protocol.command.ReportAnnouncement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/** The notices of one display, and a server that gives each its slot when told to. Confined to the test's thread. */
final class NoticeDisplay implements OutageNotices.Server {
    final List<AskForVoice> wishes = new ArrayList<>();
    final List<ReportAnnouncement> reports = new ArrayList<>();
    final OutageNotices notices;
    final NoticeSource source;
    private final InstantSource clock;
    private Supplier<HallFixture> hall = HallFixture::aHall;
    private int ids;
    private Runnable toldByAnother = () -> {};

    NoticeDisplay(InstantSource clock, IntPredicate silent, Function<OutageNotices.Server, OutageNotices> notices) {
        this.clock = clock;
        this.notices = notices.apply(this);
        this.source = this.notices.but(silent);
    }

    @Override
    public String newId() {
        ids++;
        return "n-" + ids;
    }

    @Override
    public void ask(AskForVoice wish, Runnable told) {
        wishes.add(wish);
        toldByAnother = told;
    }

    @Override
    public void report(ReportAnnouncement report, Runnable overtaken) {
        reports.add(report);
    }

    /** The hall is so from now on. */
    void hears(Supplier<HallFixture> now) {
        hall = now;
        notices.hallChanged(hall.get().projection(), List.of());
    }

    void joins(Supplier<HallFixture> now) {
        hall = now;
        notices.hallReplaced(hall.get().projection());
    }

    /** What it wants a slot for now, if anything. */
    Optional<AskForVoice> wish() {
        int before = wishes.size();
        if (source.next().isPresent()) {
            throw new AssertionError("it speaks without a slot");
        }
        return wishes.size() > before ? Optional.of(wishes.get(before)) : Optional.empty();
    }

    /** Its slot begins. */
    void granted(AskForVoice wish) {
        notices.hallChanged(
                hall.get()
                        .notice(wish.notice(), clock.instant().plusSeconds(wish.seconds()))
                        .projection(),
                List.of());
    }

    /** The server's answer to its last wish: another display tells that. */
    void toldByAnother() {
        toldByAnother.run();
    }

    /** What it says once it has a slot. */
    Optional<NoticeSource.Ready> ready() {
        Optional<AskForVoice> wish = wish();
        wish.ifPresent(this::granted);
        return wish.isPresent() ? source.next() : Optional.empty();
    }

    /** What it says next, and all hear. */
    Optional<VoiceNotice> said() {
        Optional<VoiceNotice> notice = ready().map(NoticeSource.Ready::notice);
        notice.ifPresent(heard -> {
            source.spoken(heard);
            source.over(heard, true);
        });
        notices.hallChanged(hall.get().projection(), List.of());
        return notice;
    }
}
