package id.satuatap.hall.day;

import static id.satuatap.hall.HallDay.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallDay;
import id.satuatap.hall.catalogue.PublishedTemplate;
import id.satuatap.hall.command.OrganiserCommand.PublishTicketTemplate;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.state.HallState;
import id.satuatap.hall.state.Morning;
import id.satuatap.hall.state.StateDigest;
import org.junit.jupiter.api.Test;

class TicketTemplatesTest {
    private final HallDay day = HallDay.beforeOpening();

    @Test
    void the_last_ten_ways_to_lay_tickets_out_are_kept_with_who_wanted_them_and_when() {
        assertThat(day.state.templates().inForce()).isEmpty();
        for (int version = 1; version <= 12; version++) {
            day.accepted(
                    ADMINISTRATOR,
                    new PublishTicketTemplate("layout " + version, version == 12 ? "bG9nbw==" : null, version - 1));
        }

        PublishedTemplate newest = day.state.templates().inForce().orElseThrow();
        assertThat(newest.version()).isEqualTo(12);
        assertThat(newest.document()).isEqualTo("layout 12");
        assertThat(newest.logo()).isEqualTo("bG9nbw==");
        assertThat(newest.by()).isEqualTo(ADMINISTRATOR.asPerson().orElseThrow());
        assertThat(newest.at()).isEqualTo(day.state.lastRecordAt().orElseThrow());
        assertThat(day.state.templates().newestFirst())
                .extracting(PublishedTemplate::version)
                .containsExactly(12, 11, 10, 9, 8, 7, 6, 5, 4, 3);
    }

    /** Two administrators overwrote each other's without a word. */
    @Test
    void a_layout_made_of_another_than_the_one_in_force_is_not_published() {
        day.accepted(ADMINISTRATOR, new PublishTicketTemplate("first", null, 0));

        assertThat(day.rejected(
                                ADMINISTRATOR,
                                new PublishTicketTemplate("another first", null, 0),
                                RejectionCode.TEMPLATE_CHANGED)
                        .details())
                .containsEntry("version", "1");
        day.accepted(ADMINISTRATOR, new PublishTicketTemplate("second", null, 1));
    }

    /** A start from a morning that forgot it would print the old tickets again. */
    @Test
    void a_morning_takes_it_along() {
        day.accepted(ADMINISTRATOR, new PublishTicketTemplate("first", null, null));
        day.accepted(ADMINISTRATOR, new PublishTicketTemplate("second", null, null));

        HallState again = Morning.of(day.state).orElseThrow().begin();

        assertThat(again.templates().newestFirst())
                .isEqualTo(day.state.templates().newestFirst());
        assertThat(StateDigest.of(again)).isEqualTo(StateDigest.of(day.state));
    }
}
