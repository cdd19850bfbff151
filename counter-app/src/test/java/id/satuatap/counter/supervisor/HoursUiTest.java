package id.satuatap.counter.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.counter.testing.Halls;
import id.satuatap.protocol.catalogue.CatalogueView;
import id.satuatap.protocol.change.Frame;
import id.satuatap.protocol.change.MallChanged;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.command.ApproveOverride;
import id.satuatap.protocol.command.HoursDecision;
import id.satuatap.protocol.command.TakeBackOverride;
import id.satuatap.protocol.hours.OverrideView;
import id.satuatap.protocol.view.MallView;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeItem;
import org.junit.jupiter.api.Test;

class HoursUiTest extends SupervisorCase {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private void choose(int... path) {
        fx.run(() -> {
            MenuItem item =
                    fx.node("#supervisor-hours", MenuButton.class).getItems().get(path[0]);
            for (int i = 1; i < path.length; i++) {
                item = ((Menu) item).getItems().get(path[i]);
            }
            item.fire();
        });
        fx.settle();
    }

    @Test
    void todaysHoursOfAServiceAreChangedWithAReasonAndTakenBackWithOnePress() {
        CatalogueView catalogue = MallInFigures.catalogue(12);
        open(catalogue);
        hall(MallInFigures.hall(catalogue, 400, 3));
        assertThat(fx.ask("#supervisor-hours", MenuButton.class, MenuButton::isDisabled))
                .as("nothing is chosen")
                .isTrue();
        HallTree tree = fx.node("#supervisor-hall", HallTree.class);
        fx.run(() -> {
            TreeItem<HallRow> agency = tree.getRoot().getChildren().get(1);
            agency.setExpanded(true);
            tree.getSelectionModel().select(agency.getChildren().get(0));
        });
        HallRow service =
                fx.call(() -> tree.getSelectionModel().getSelectedItem().getValue());
        choose(0, 1, 0);
        assertThat(commands.last())
                .isEqualTo(new ApproveOverride(
                        "new-override",
                        service.agencyCode(),
                        service.service(),
                        TODAY,
                        HoursDecision.EXTENDED,
                        null,
                        LocalTime.of(10, 0),
                        "MANY_WAIT"));

        fx.run(() -> commands.accept(1));
        overrides.add(new OverrideView(
                "new-override",
                service.agencyCode(),
                service.service(),
                TODAY,
                HoursDecision.EXTENDED,
                null,
                LocalTime.of(10, 0),
                "MANY_WAIT",
                "Rini Wulandari"));
        fx.settle();
        choose(1, 2, 0);
        assertThat(commands.last())
                .isEqualTo(new ApproveOverride(
                        "new-override",
                        service.agencyCode(),
                        service.service(),
                        TODAY,
                        HoursDecision.MORE_NUMBERS,
                        null,
                        null,
                        "MANY_WAIT",
                        20));
        overrides.add(new OverrideView(
                "more",
                service.agencyCode(),
                service.service(),
                TODAY,
                HoursDecision.MORE_NUMBERS,
                null,
                null,
                "MANY_WAIT",
                "Rini Wulandari",
                20));
        overrides.add(new OverrideView(
                "another",
                service.agencyCode(),
                null,
                TODAY.plusDays(1),
                HoursDecision.CLOSED,
                null,
                null,
                "NO_OFFICER",
                "Rini Wulandari"));
        fx.run(() -> commands.accept(1));
        hall(MallInFigures.hall(catalogue, 400, 3));
        assertThat(fx.texts())
                .anyMatch(text -> text.startsWith(service.name())
                        && text.endsWith("pukul 10.00 WIB (Banyak yang masih antre). Disetujui Rini Wulandari."));
        assertThat(fx.texts())
                .anyMatch(
                        text -> text.startsWith(service.name())
                                && text.endsWith(
                                        "20 nomor tambahan di luar kuota (Banyak yang masih antre). Disetujui Rini Wulandari."));
        fx.picture("supervisor-hours");
        fits();
        fx.run(languages::toggle);
        fx.settle();
        fx.picture("supervisor-hours-en");
        fits();

        fx.robot().clickOn("#supervisor-hours-back");
        assertThat(commands.last()).isEqualTo(new TakeBackOverride("new-override"));
        overrides.clear();
        fx.run(() -> commands.accept(2));
        hall(MallInFigures.hall(catalogue, 400, 3));
        assertThat(seen("#supervisor-hours-standing")).isFalse();

        choose(3, 2);
        assertThat(((ApproveOverride) commands.last()).decision()).isEqualTo(HoursDecision.CLOSED);
        link(Halls.lost());
        assertThat(fx.ask("#supervisor-hours", MenuButton.class, MenuButton::isDisabled))
                .isTrue();
    }

    @Test
    void aYearWithoutItsDecreeIsNamed() {
        CatalogueView catalogue = MallInFigures.catalogue(12);
        open(catalogue);
        HallProjection hall = MallInFigures.hall(catalogue, 400, 3);
        hall(hall);
        assertThat(seen("#supervisor-holidays")).isFalse();
        MallView mall = hall.mall();
        hall(hall.apply(new Frame(
                hall.epoch(),
                hall.sequence() + 1,
                hall.sequence() + 1,
                Halls.NINE,
                1,
                List.of(new MallChanged(new MallView(
                        mall.name(),
                        mall.regency(),
                        mall.zoneLabel(),
                        mall.timeZone(),
                        mall.catalogueVersion(),
                        mall.date(),
                        mall.day(),
                        mall.clockDoubtful(),
                        2027,
                        mall.runningText(),
                        mall.defaultLanguage(),
                        mall.outages()))))));

        assertThat(seen("#supervisor-holidays")).isTrue();
        assertThat(fx.texts()).anyMatch(text -> text.contains("2027"));
        fx.picture("supervisor-holidays-missing");
        fits();
    }

    private void fits() {
        assertThat(fx.cutTexts()).allMatch(MallInFigures::hasATooltip);
        assertThat(fx.pastTheEdge()).isEmpty();
    }
}
