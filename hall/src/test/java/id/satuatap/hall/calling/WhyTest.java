package id.satuatap.hall.calling;

import static id.satuatap.hall.HallDay.SITI;
import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.HallCatalogue;
import id.satuatap.hall.HallDay;
import id.satuatap.hall.catalogue.CallRules;
import id.satuatap.hall.state.CallReason;
import id.satuatap.hall.visit.Visit;
import org.junit.jupiter.api.Test;

class WhyTest {
    private final HallDay day = HallDay.staffed();

    private Why why(Visit visit) {
        return Why.of(
                        day.state,
                        day.state.directory().orElseThrow(),
                        day.state.visit(visit.id()).orElseThrow())
                .orElseThrow();
    }

    @Test
    void three_before_you_and_one_priority_entered_later() {
        day.publish(HallCatalogue.calling(CallRules.USUAL));
        Visit older = day.visitor("DKC-02");
        day.visitors("DKC-01", 3);
        Visit asked = day.visitor("DKC-01");
        Visit priority = day.priority("DKC-01");

        Why why = why(asked);

        assertThat(why.before()).isEqualTo(3);
        assertThat(why.priorityBefore()).isZero();
        assertThat(why.beforeElsewhere()).isEqualTo(1);
        assertThat(why.mayOvertake()).isEqualTo(1);
        assertThat(why.priorityEnteredAt()).isEqualTo(priority.issuedAt());
        assertThat(why.overtaken()).isZero();
        assertThat(why.overtakenMax()).isEqualTo(5);
        assertThat(why.ahead())
                .extracting(ahead -> ahead.visit().number().text())
                .containsExactly("AB-001", "AB-002", "AB-003");
        assertThat(why.called()).isNull();
        assertThat(why(older).before()).isZero();
    }

    @Test
    void after_a_call_by_the_share_it_says_that_he_was_overtaken_and_the_other_why_he_was_called() {
        day.publish(HallCatalogue.calling(CallRules.USUAL));
        Visit asked = day.visitor("DKC-01");
        Visit priority = day.priority("DKC-01");

        day.calls(SITI, "L01");

        assertThat(why(asked).overtaken()).isEqualTo(1);
        assertThat(why(asked).mayOvertake()).isZero();
        assertThat(why(priority).called()).isEqualTo(new CallReason("PRIORITY_SHARE", 1, null));
        assertThat(why(priority).turn()).isEqualTo(day.turnAt("L01"));
    }

    @Test
    void without_a_share_nobody_may_overtake() {
        Visit asked = day.visitor("DKC-01");
        day.priority("DKC-01");

        assertThat(why(asked).mayOvertake()).isZero();
        assertThat(why(asked).priorityEnteredAt()).isNull();
    }

    @Test
    void a_number_finds_its_visit() {
        Visit asked = day.visitor("DKC-01");

        assertThat(day.state.visitWith(asked.number())).contains(asked);
    }
}
