package id.satuatap.kiosk.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.printer.PrintProblem;
import id.satuatap.devices.printer.PrintResult;
import id.satuatap.protocol.command.CopyStep;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DispenserTest {
    @TempDir
    Path folder;

    private World world;

    @BeforeEach
    void start() throws IOException {
        world = new World(folder, 1);
        world.start();
    }

    @AfterEach
    void stop() throws IOException {
        world.cutPower();
    }

    @Test
    void a_press_goes_from_request_to_paper_and_is_told_step_by_step() {
        world.press();

        assertThat(world.told)
                .extracting(progress -> progress.getClass().getSimpleName())
                .containsExactly("Requesting", "Printing", "Printed");
        assertThat(world.sheets).hasSize(1);
        assertThat(world.log().unsettled()).isEmpty();
    }

    @Test
    void a_number_that_cannot_be_printed_is_shown_and_reported_as_shown() {
        world.obstacle = Optional.of(PrintProblem.PAPER_OUT);
        world.press();

        assertThat(world.told.get(world.told.size() - 1)).isInstanceOf(TicketProgress.Shown.class);
        assertThat(world.sheets).isEmpty();
        assertThat(world.reports.values()).singleElement().satisfies(report -> {
            assertThat(report.step()).isEqualTo(CopyStep.SHOWN);
            assertThat(report.reason()).isEqualTo("PAPER_OUT");
        });
    }

    @Test
    void paper_that_nobody_can_prove_is_never_printed_again() {
        world.printEnds = Optional.of(new PrintResult.Unknown(PrintProblem.NO_PROOF));
        world.press();
        world.recover();

        assertThat(world.sheets).hasSize(1);
        assertThat(world.told.get(world.told.size() - 1)).isInstanceOf(TicketProgress.Unproved.class);
        assertThat(world.reports.values())
                .singleElement()
                .satisfies(report -> assertThat(report.step()).isEqualTo(CopyStep.UNKNOWN));
    }

    @Test
    void while_an_answer_is_unknown_no_other_press_is_taken_and_the_first_is_asked_for() {
        world.answersLost = true;
        world.press();
        world.press();
        assertThat(world.told.get(world.told.size() - 1)).isInstanceOf(TicketProgress.NotGiven.class);
        assertThat(world.issued).hasSize(1);

        world.answersLost = false;
        world.letTimePass();

        assertThat(world.issued).hasSize(1);
        assertThat(world.sheets).hasSize(1);
        assertThat(world.told).anyMatch(TicketProgress.Checking.class::isInstance);
    }

    @Test
    void a_refusal_by_the_hall_is_told_with_its_reason_and_leaves_nothing_to_do() {
        world.rejectNext = Rejected.of(RejectionCode.SERVICE_CLOSED, "reason", "QUOTA_USED_UP");
        world.press();

        assertThat(world.told.get(world.told.size() - 1))
                .isInstanceOfSatisfying(TicketProgress.NotGiven.class, told -> {
                    assertThat(told.textKey()).isEqualTo("rejection.SERVICE_CLOSED");
                    assertThat(told.details()).containsEntry("reason", "QUOTA_USED_UP");
                });
        assertThat(world.log().unsettled()).isEmpty();
        assertThat(world.sheets).isEmpty();
    }
}
