package id.satuatap.kiosk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.port.PortState;
import id.satuatap.devices.port.PortStatus;
import id.satuatap.devices.printer.PrintProblem;
import id.satuatap.devices.printer.PrinterCondition;
import id.satuatap.devices.printer.PrinterStatus;
import id.satuatap.devices.printer.ProofTier;
import id.satuatap.kiosk.MallFixture;
import id.satuatap.kiosk.issuing.Order;
import id.satuatap.kiosk.issuing.TicketProgress;
import id.satuatap.kiosk.live.KioskModel;
import id.satuatap.kiosk.live.Notice;
import id.satuatap.kiosk.live.NoticeKind;
import id.satuatap.kiosk.live.Notices;
import id.satuatap.protocol.catalogue.AgencyEntry;
import id.satuatap.protocol.client.HallProjection;
import id.satuatap.protocol.client.LinkState;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.view.ClosedReason;
import id.satuatap.protocol.view.DayState;
import id.satuatap.protocol.view.Language;
import id.satuatap.protocol.view.TicketView;
import id.satuatap.uikit.testing.ManualTicks;
import id.satuatap.uikit.text.Languages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Needs no toolkit: the way of a visitor is decided without nodes. */
class FlowTest {
    private final KioskModel model = new KioskModel();
    private final Languages languages = new Languages();
    private final ManualTicks time = new ManualTicks(MallFixture.MORNING);
    private final List<Order> pressed = new ArrayList<>();
    private final TicketView ticket = MallFixture.aTicket("v1", MallFixture.MORNING, false);
    private Flow flow;

    @BeforeEach
    void everythingIsWell() {
        flow = flow(true);
        model.catalogueProperty().set(MallFixture.aCatalogue(30));
        model.hallProperty().set(HallProjection.of(MallFixture.aSnapshot(MallFixture.MORNING)));
        model.linkProperty().set(new LinkState(LinkState.Phase.LIVE, MallFixture.MORNING, null, null));
        model.printerProperty().set(printer(PrinterCondition.READY));
    }

    @Test
    void the_way_leads_from_agency_to_service_to_detail_and_back() {
        assertThat(place()).isEqualTo(Place.WELCOME);
        walkToDetail();
        assertThat(place()).isEqualTo(Place.DETAIL);
        flow.back();
        assertThat(place()).isEqualTo(Place.SERVICES);
        flow.back();
        assertThat(place()).isEqualTo(Place.WELCOME);
    }

    @Test
    void a_life_event_leads_to_its_plan_and_one_press_to_one_number_for_all() {
        flow.choose(MallFixture.aBirth());
        assertThat(place()).isEqualTo(Place.PLAN);
        flow.back();
        assertThat(place()).isEqualTo(Place.WELCOME);
        flow.choose(MallFixture.aBirth());
        flow.takeAll(MallFixture.aBirth().services(), true);
        flow.takeAll(MallFixture.aBirth().services(), true);
        assertThat(place()).isEqualTo(Place.TICKET);
        assertThat(pressed)
                .containsExactly(Order.forAll(
                        new Order.Several("BIRTH", MallFixture.aBirth().services()), true, Language.INDONESIAN));
    }

    @Test
    void of_one_service_left_an_ordinary_number_is_asked_for_and_of_none_no_number() {
        flow.choose(MallFixture.aBirth());
        flow.takeAll(List.of(), false);
        assertThat(place()).isEqualTo(Place.PLAN);
        flow.takeAll(List.of(MallFixture.FAMILY_CARD), true);
        assertThat(pressed).containsExactly(Order.of(MallFixture.FAMILY_CARD, true, Language.INDONESIAN));
    }

    @Test
    void whoever_needs_two_agencies_puts_their_services_together_and_takes_one_number() {
        walkToDetail();
        flow.addToBasket();
        assertThat(place()).isEqualTo(Place.WELCOME);
        walkTo("BKES-04");
        flow.addToBasket();
        assertThat(place()).isEqualTo(Place.PLAN);

        flow.takeAll(List.of("BKES-04", MallFixture.FAMILY_CARD), false);

        assertThat(place()).isEqualTo(Place.TICKET);
        assertThat(pressed)
                .containsExactly(Order.forAll(
                        new Order.Several(null, List.of("BKES-04", MallFixture.FAMILY_CARD)),
                        false,
                        Language.INDONESIAN));
    }

    @Test
    void a_basket_is_left_step_by_step_as_it_was_filled() {
        walkToDetail();
        flow.addToBasket();
        flow.back();
        assertThat(place()).isEqualTo(Place.DETAIL);
        assertThat(flow.serviceProperty().get().code()).isEqualTo(MallFixture.FAMILY_CARD);
        assertThat(flow.basket().isEmpty()).isTrue();

        flow.addToBasket();
        walkTo("BKES-04");
        flow.addToBasket();
        flow.addMore();
        assertThat(place()).isEqualTo(Place.WELCOME);
        flow.back();
        assertThat(place()).isEqualTo(Place.PLAN);
        flow.back();
        assertThat(place()).isEqualTo(Place.DETAIL);
        assertThat(flow.serviceProperty().get().code()).isEqualTo("BKES-04");
        assertThat(flow.basket().servicesProperty().get()).containsExactly(MallFixture.FAMILY_CARD);
        flow.back();
        flow.back();
        assertThat(place()).isEqualTo(Place.WELCOME);
        flow.showBasket();
        assertThat(place()).isEqualTo(Place.PLAN);
    }

    @Test
    void what_is_left_out_of_a_basket_is_forgotten_when_another_is_looked_for() {
        fillBasket();
        flow.turn(MallFixture.FAMILY_CARD);
        assertThat(place()).isEqualTo(Place.PLAN);
        flow.addMore();
        assertThat(flow.basket().servicesProperty().get()).containsExactly("BKES-04");
        assertThat(flow.basket().leftOutProperty().get()).isEmpty();
    }

    @Test
    void a_refused_basket_can_be_changed_and_pressed_again() {
        fillBasket();
        flow.takeAll(List.of("BKES-04", MallFixture.FAMILY_CARD), false);
        flow.changePlan(Optional.of("BKES-04"));
        assertThat(place()).isEqualTo(Place.TICKET);
        model.progressProperty()
                .set(new TicketProgress.NotGiven("v1", "BKES-04", "rejection.SERVICE_CLOSED", Map.of()));

        flow.changePlan(Optional.of("BKES-04"));

        assertThat(place()).isEqualTo(Place.PLAN);
        assertThat(flow.basket().leftOutProperty().get()).containsExactly("BKES-04");
        flow.takeAll(List.of(MallFixture.FAMILY_CARD), false);
        assertThat(pressed).hasSize(2).last().isEqualTo(Order.of(MallFixture.FAMILY_CARD, false, Language.INDONESIAN));
    }

    @Test
    void a_basket_that_is_left_alone_is_not_there_for_the_next_visitor() {
        fillBasket();
        flow.addMore();
        flow.touched();
        time.pass(Duration.ofSeconds(31));
        assertThat(place()).isEqualTo(Place.WELCOME);
        assertThat(flow.basket().isEmpty()).isTrue();

        fillBasket();
        model.printerProperty().set(printer(PrinterCondition.PAPER_OUT));
        assertThat(place()).isEqualTo(Place.OUT_OF_ORDER);
        assertThat(flow.basket().isEmpty()).isTrue();
    }

    private void fillBasket() {
        walkToDetail();
        flow.addToBasket();
        walkTo("BKES-04");
        flow.addToBasket();
    }

    @Test
    void whoever_leaves_a_plan_alone_is_taken_back_to_the_start() {
        flow.choose(MallFixture.aBirth());
        time.pass(Duration.ofSeconds(31));
        assertThat(place()).isEqualTo(Place.WELCOME);
        assertThat(flow.basket().lifeEventProperty().get()).isNull();
    }

    /** A start page was shown that the printer's first answer covered a moment later, so its tiles took no press. */
    @Test
    void until_the_printer_has_been_heard_the_kiosk_says_that_it_is_getting_ready() {
        KioskModel fresh = new KioskModel();
        fresh.expectPrinter(true);
        fresh.catalogueProperty().set(MallFixture.aCatalogue(30));
        fresh.hallProperty().set(HallProjection.of(MallFixture.aSnapshot(MallFixture.MORNING)));
        fresh.linkProperty().set(new LinkState(LinkState.Phase.LIVE, MallFixture.MORNING, null, null));
        assertThat(noticeOf(fresh)).contains(NoticeKind.STARTING);

        PortStatus open = new PortStatus(PortState.CONNECTED, "", MallFixture.MORNING);
        fresh.printerProperty()
                .set(new PrinterStatus(PrinterCondition.DISCONNECTED, open, null, "", MallFixture.MORNING));
        assertThat(noticeOf(fresh)).contains(NoticeKind.STARTING);

        fresh.printerProperty().set(new PrinterStatus(PrinterCondition.SILENT, open, null, "", MallFixture.MORNING));
        assertThat(noticeOf(fresh)).contains(NoticeKind.PRINTER_GONE);

        fresh.printerProperty().set(printer(PrinterCondition.READY));
        assertThat(noticeOf(fresh)).isEmpty();
    }

    private static Optional<NoticeKind> noticeOf(KioskModel model) {
        return Notices.of(model).map(Notice::kind);
    }

    @Test
    void pressing_twice_is_one_press() {
        walkToDetail();
        flow.take(false);
        flow.take(false);
        flow.take(true);
        assertThat(pressed).containsExactly(Order.of(MallFixture.FAMILY_CARD, false, Language.INDONESIAN));
        assertThat(place()).isEqualTo(Place.TICKET);
    }

    @Test
    void nobody_is_sent_home_before_the_outcome_is_known() {
        walkToDetail();
        flow.take(false);
        model.progressProperty().set(new TicketProgress.Checking("v1", MallFixture.FAMILY_CARD));
        flow.home();
        time.pass(Duration.ofMinutes(10));
        assertThat(place()).isEqualTo(Place.TICKET);
    }

    /** A failed flush of the print log left the visitor before "one moment, please" for ever. */
    @Test
    void a_kiosk_that_breaks_in_the_middle_of_a_press_says_so() {
        walkToDetail();
        flow.take(false);
        model.brokenProperty().set(true);
        assertThat(place()).isEqualTo(Place.OUT_OF_ORDER);
    }

    @Test
    void a_number_that_is_seen_already_stays_a_while_when_the_kiosk_breaks() {
        walkToDetail();
        flow.take(false);
        model.progressProperty().set(new TicketProgress.Printing(ticket));
        model.brokenProperty().set(true);
        assertThat(place()).isEqualTo(Place.TICKET);
        time.pass(Duration.ofMinutes(5));
        assertThat(place()).isEqualTo(Place.OUT_OF_ORDER);
    }

    @Test
    void a_number_on_paper_stays_a_little_and_a_number_on_the_screen_stays_longer() {
        walkToDetail();
        flow.take(false);
        model.progressProperty().set(new TicketProgress.Printed(ticket));
        time.pass(Duration.ofSeconds(9));
        assertThat(place()).isEqualTo(Place.TICKET);
        time.pass(Duration.ofSeconds(2));
        assertThat(place()).isEqualTo(Place.WELCOME);

        model.progressProperty().set(new TicketProgress.Shown(ticket, PrintProblem.PAPER_OUT));
        time.pass(Duration.ofSeconds(59));
        assertThat(place()).isEqualTo(Place.TICKET);
        time.pass(Duration.ofSeconds(2));
        assertThat(place()).isEqualTo(Place.WELCOME);
    }

    @Test
    void a_kiosk_that_nobody_touches_goes_back_to_the_start_and_its_language() {
        flow.touched();
        languages.choose(Languages.ENGLISH);
        walkToDetail();
        time.pass(Duration.ofSeconds(25));
        assertThat(flow.secondsLeftProperty().get()).isEqualTo(5);
        flow.touched();
        time.pass(Duration.ofSeconds(29));
        assertThat(place()).isEqualTo(Place.DETAIL);
        time.pass(Duration.ofSeconds(1));
        assertThat(place()).isEqualTo(Place.WELCOME);
        assertThat(languages.locale()).isEqualTo(Languages.INDONESIAN);
    }

    @Test
    void a_lost_server_takes_every_screen_but_that_of_a_number_and_comes_back_at_the_start() {
        walkToDetail();
        model.linkProperty()
                .set(new LinkState(
                        LinkState.Phase.LOST, MallFixture.MORNING, MallFixture.MORNING, ErrorCode.NO_ANSWER));
        assertThat(place()).isEqualTo(Place.OUT_OF_ORDER);
        assertThat(flow.noticeProperty().get().kind()).isEqualTo(NoticeKind.SERVER_GONE);
        assertThat(flow.noticeProperty().get().since()).isEqualTo(MallFixture.MORNING);
        model.progressProperty().set(new TicketProgress.Printed(ticket));
        assertThat(place()).isEqualTo(Place.TICKET);
        flow.home();
        model.linkProperty().set(new LinkState(LinkState.Phase.LIVE, MallFixture.MORNING, null, null));
        assertThat(place()).isEqualTo(Place.WELCOME);
    }

    @Test
    void without_paper_a_number_can_be_taken_on_the_screen_only_where_that_is_allowed() {
        model.printerProperty().set(printer(PrinterCondition.PAPER_OUT));
        assertThat(place()).isEqualTo(Place.OUT_OF_ORDER);
        flow.withoutPaper();
        assertThat(place()).isEqualTo(Place.WELCOME);
        flow.home();
        assertThat(place()).isEqualTo(Place.OUT_OF_ORDER);

        Flow strict = flow(false);
        strict.withoutPaper();
        assertThat(strict.placeProperty().get()).isEqualTo(Place.OUT_OF_ORDER);

        model.printerProperty().set(printer(PrinterCondition.PAPER_NEAR_END));
        assertThat(place()).isEqualTo(Place.WELCOME);
    }

    @Test
    void what_is_the_matter_is_told_worst_first() {
        assertThat(notice(PrinterCondition.COVER_OPEN)).isEqualTo(NoticeKind.COVER_OPEN);
        assertThat(notice(PrinterCondition.SILENT)).isEqualTo(NoticeKind.PRINTER_GONE);
        assertThat(notice(PrinterCondition.CUTTER_ERROR)).isEqualTo(NoticeKind.PRINTER_FAULT);
        model.hallProperty()
                .set(HallProjection.of(MallFixture.aSnapshot(
                        MallFixture.MORNING, DayState.OPEN, MallFixture.allClosed(ClosedReason.HOLIDAY, null))));
        assertThat(notice(PrinterCondition.PAPER_OUT)).isEqualTo(NoticeKind.HOLIDAY);
        model.linkProperty()
                .set(new LinkState(LinkState.Phase.CONNECTING, MallFixture.MORNING, null, ErrorCode.NOT_SIGNED_IN));
        assertThat(flow.noticeProperty().get().kind()).isEqualTo(NoticeKind.NOT_PAIRED);
        model.brokenProperty().set(true);
        assertThat(flow.noticeProperty().get().kind()).isEqualTo(NoticeKind.KIOSK_BROKEN);
    }

    private NoticeKind notice(PrinterCondition condition) {
        model.printerProperty().set(printer(condition));
        return flow.noticeProperty().get().kind();
    }

    private Flow flow(boolean issueWithoutPaper) {
        return new Flow(
                model,
                pressed::add,
                languages,
                time,
                new FlowSettings(issueWithoutPaper, Languages.INDONESIAN, 10, 60, 45));
    }

    private void walkToDetail() {
        walkTo(MallFixture.FAMILY_CARD);
    }

    private void walkTo(String code) {
        for (AgencyEntry agency : model.agencies()) {
            agency.services().stream()
                    .filter(service -> service.code().equals(code))
                    .forEach(service -> {
                        flow.choose(agency);
                        flow.choose(service);
                    });
        }
    }

    private Place place() {
        return flow.placeProperty().get();
    }

    private static PrinterStatus printer(PrinterCondition condition) {
        return new PrinterStatus(
                condition,
                new PortStatus(PortState.CONNECTED, "", MallFixture.MORNING),
                ProofTier.A,
                "",
                MallFixture.MORNING);
    }
}
