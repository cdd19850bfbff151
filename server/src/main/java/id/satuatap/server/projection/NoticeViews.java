package id.satuatap.server.projection;

import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.VoiceLine;
import id.satuatap.protocol.view.NoticeView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Views of what boards may say now that is no call. Stateless. */
final class NoticeViews {
    private NoticeViews() {}

    static List<NoticeView> of(HallState state) {
        return state.voices().stream()
                .map(VoiceLine::notice)
                .flatMap(Optional::stream)
                .flatMap(notice -> Stream.ofNullable(notice.grantedUntil())
                        .map(until ->
                                new NoticeView(notice.id().value(), Integer.toString(notice.acousticGroup()), until)))
                .toList();
    }
}
