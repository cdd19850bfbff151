package id.satuatap.kiosk;

import id.satuatap.kiosk.choice.ChoiceView;
import id.satuatap.kiosk.chooseservice.ChooseServiceScreen;
import id.satuatap.kiosk.live.ClosedText;
import id.satuatap.kiosk.live.NoticeKind;
import id.satuatap.kiosk.outoforder.OutOfOrderScreen;
import id.satuatap.kiosk.plan.PlanScreen;
import id.satuatap.kiosk.servicedetail.ServiceDetailScreen;
import id.satuatap.kiosk.shell.Shell;
import id.satuatap.kiosk.ticket.TicketScreen;
import id.satuatap.kiosk.welcome.WelcomeScreen;
import id.satuatap.paper.TicketWords;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.view.ClosedReason;
import id.satuatap.uikit.testing.BundleChecks;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final Path SOURCES = Path.of("src/main/java");

    @ParameterizedTest
    @ValueSource(
            classes = {
                ChoiceView.class,
                ChooseServiceScreen.class,
                ClosedText.class,
                OutOfOrderScreen.class,
                PlanScreen.class,
                ServiceDetailScreen.class,
                Shell.class,
                TicketScreen.class,
                WelcomeScreen.class
            })
    void every_text_is_there_in_both_languages_and_used(Class<?> feature) {
        BundleChecks.beside(feature).all(SOURCES);
    }

    @Test
    void the_words_of_the_paper_are_there_in_both_languages() {
        BundleChecks.beside(TicketWords.class).sameKeys().noKeyTwice().patternsAreSound();
    }

    @Test
    void every_code_that_can_meet_a_visitor_has_a_text() {
        BundleChecks.beside(TicketScreen.class)
                .covers("rejection.", RejectionCode.class)
                .covers("refusal.", ErrorCode.class)
                .covers("closed.", ClosedReason.class);
        BundleChecks.beside(ClosedText.class).covers("closed.", ClosedReason.class);
        BundleChecks.beside(OutOfOrderScreen.class)
                .covers("outoforder.headline.", NoticeKind.class)
                .covers("outoforder.detail.", NoticeKind.class);
    }
}
