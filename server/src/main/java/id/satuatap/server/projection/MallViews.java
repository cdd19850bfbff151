package id.satuatap.server.projection;

import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.MallProfile;
import id.satuatap.hall.catalogue.PublishedTemplate;
import id.satuatap.hall.schedule.Decrees;
import id.satuatap.hall.state.Day;
import id.satuatap.hall.state.HallState;
import id.satuatap.protocol.view.DayState;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.MallView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Views of the mall itself. Stateless. */
public final class MallViews {
    /** What a server says before the first catalogue is published: enough to be greeted by. */
    private static final String NAMELESS = "Satu Atap";

    private MallViews() {}

    public static MallView of(HallState state) {
        LocalDate date = state.day().map(Day::date).orElse(null);
        DayState day = state.day().map(Day::phase).map(MallViews::day).orElse(DayState.NOT_OPEN);
        Directory directory = state.directory().orElse(null);
        if (directory == null) {
            return new MallView(
                    NAMELESS,
                    NAMELESS,
                    "WIB",
                    "Asia/Jakarta",
                    0,
                    date,
                    day,
                    state.clockDoubtful(),
                    null,
                    List.of(),
                    Language.INDONESIAN,
                    List.of(),
                    List.of(),
                    template(state));
        }
        MallProfile mall = directory.catalogue().mall();
        return new MallView(
                mall.name(),
                mall.regency(),
                mall.timeZoneLabel(),
                mall.timeZone(),
                directory.version(),
                date,
                day,
                state.clockDoubtful(),
                date == null ? null : Decrees.missing(directory, date).orElse(null),
                directory.settings().runningText(),
                Language.INDONESIAN,
                OutageViews.of(state),
                NoticeViews.of(state),
                template(state));
    }

    private static @Nullable Integer template(HallState state) {
        return state.templates().inForce().map(PublishedTemplate::version).orElse(null);
    }

    private static DayState day(Day.Phase phase) {
        return switch (phase) {
            case OPEN -> DayState.OPEN;
            case CLOSING -> DayState.CLOSING;
            case CLOSED -> DayState.CLOSED;
        };
    }
}
