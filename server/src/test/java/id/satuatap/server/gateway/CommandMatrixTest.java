package id.satuatap.server.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.hall.access.Actor;
import id.satuatap.hall.access.Permission;
import id.satuatap.protocol.command.Command;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Every command by every kind of caller, at a counter of his own agency and of another's, as the one table says. A command
 * without a row fails the test.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommandMatrixTest {
    private static final List<String> AGENCIES = List.of("DKC", "IMI");
    private static final Map<String, Row> ROWS = rows();

    private static TestMall mall;
    private static List<Somebody> everybody = List.of();
    private static final Map<String, String> NUMBERS = new LinkedHashMap<>();
    private static final Map<String, String> BOOKINGS = new LinkedHashMap<>();

    /** What a command needs, and what to send. */
    private record Row(Set<Permission> anyOf, boolean ofAnAgency, Fields fields) {
        boolean allows(Somebody sender, String agency) {
            return anyOf.stream().anyMatch(permission -> sender.may(permission, agency));
        }

        List<String> agencies() {
            return ofAnAgency ? AGENCIES : AGENCIES.subList(0, 1);
        }
    }

    private interface Fields {
        String of(Somebody sender, String agency);
    }

    private static Map<String, Row> rows() {
        Map<String, Row> rows = new LinkedHashMap<>();
        rows.put(
                "IssueTicket",
                inTheMall(
                        Permission.ISSUE,
                        (sender, agency) -> "'visit':'visit-by-" + word(sender) + "','service':'DKC-01'"));
        rows.put(
                "ReportCopy",
                inTheMall(
                        Permission.ISSUE,
                        (sender, agency) ->
                                "'visit':'visit-by-" + word(sender) + "','copy':1,'step':'CONFIRMED','tier':'A'"));
        for (String attending : List.of("OpenCounter", "ResumeCounter")) {
            rows.put(attending, ofAnAgency(Permission.RUN_COUNTER, (sender, agency) -> counter(agency)));
        }
        rows.put(
                "PauseCounter",
                ofAnAgency(Permission.RUN_COUNTER, (sender, agency) -> counter(agency) + ",'reason':'BREAK'"));
        rows.put(
                "CloseCounter",
                new Row(
                        EnumSet.of(Permission.RUN_COUNTER, Permission.RELEASE_COUNTER),
                        true,
                        (sender, agency) -> counter(agency)));
        rows.put("CallNext", ofAnAgency(Permission.PRESS_KEYPAD, (sender, agency) -> counter(agency)));
        rows.put(
                "CallTicket",
                ofAnAgency(
                        Permission.MOVE_VISITOR,
                        (sender, agency) -> counter(agency) + ",'leg':'visit-9/1','reason':'MISTAKE'"));
        rows.put("ReturnVisitor", inTheMall(Permission.RETURN_VISITOR, (sender, agency) -> "'visit':'visit-of-kiosk'"));
        rows.put(
                "ApproveLateReturn",
                inTheMall(
                        Permission.APPROVE_LATE_RETURN,
                        (sender, agency) -> "'visit':'visit-of-kiosk','reason':'CALL_NOT_HEARD'"));
        rows.put(
                "SetPriority",
                inTheMall(
                        Permission.SET_PRIORITY,
                        (sender, agency) -> "'visit':'visit-of-kiosk','priority':false,'reason':'MISTAKE'"));
        rows.put(
                "ReprintTicket",
                inTheMall(
                        Permission.REPRINT,
                        (sender, agency) -> "'visit':'visit-of-kiosk','kiosk':'nothing','reason':'LOST'"));
        for (String key : List.of("RecallTicket", "StartServing", "FinishServing", "MarkNoShow")) {
            rows.put(key, ofAnAgency(Permission.PRESS_KEYPAD, (sender, agency) -> atTurn(agency)));
        }
        rows.put("UndoCall", ofAnAgency(Permission.MOVE_VISITOR, (sender, agency) -> atTurn(agency)));
        rows.put(
                "TransferTicket",
                ofAnAgency(Permission.MOVE_VISITOR, (sender, agency) -> atTurn(agency) + ",'toService':'DKC-02'"));
        rows.put(
                "IssueJourney",
                inTheMall(
                        Permission.ISSUE,
                        (sender, agency) ->
                                "'visit':'journey-by-" + word(sender) + "','services':['DKC-01','DKC-02']"));
        rows.put(
                "AddStop",
                ofAnAgency(Permission.MOVE_VISITOR, (sender, agency) -> atTurn(agency) + ",'service':'DKC-02'"));
        rows.put(
                "DropStop",
                ofAnAgency(
                        Permission.MOVE_VISITOR,
                        (sender, agency) -> atTurn(agency) + ",'leg':'nobody/2','reason':'NOT_NEEDED'"));
        rows.put(
                "JoinVisits",
                ofAnAgency(
                        Permission.JOIN_VISITS,
                        (sender, agency) -> "'into':'visit-in-" + agency + "','ticket':'" + NUMBERS.get(agency)
                                + "','reason':'SAME_VISITOR'"));
        rows.put(
                "PartVisits",
                ofAnAgency(
                        Permission.JOIN_VISITS,
                        (sender, agency) -> "'visit':'visit-in-" + agency + "','reason':'MISTAKE'"));
        rows.put(
                "SplitVisit",
                ofAnAgency(
                        Permission.JOIN_VISITS,
                        (sender, agency) -> "'visit':'visit-in-" + agency + "','legs':['nobody/2'],'newVisit':'part-"
                                + word(sender) + "-" + agency + "','reason':'DIFFERENT_WAYS'"));
        rows.put(
                "HoldTicket",
                ofAnAgency(Permission.MOVE_VISITOR, (sender, agency) -> atTurn(agency) + ",'reason':'COPY'"));
        rows.put("ReopenTicket", ofAnAgency(Permission.MOVE_VISITOR, (sender, agency) -> atTurn(agency)));
        for (String onHold : List.of("ResumeTicket", "RequeueTicket")) {
            rows.put(
                    onHold,
                    ofAnAgency(Permission.MOVE_VISITOR, (sender, agency) -> counter(agency) + ",'leg':'nobody/1'"));
        }
        rows.put(
                "FreezeAgency",
                ofAnAgency(
                        Permission.FREEZE_AGENCY,
                        (sender, agency) -> "'agency':'" + agency + "','reason':'NETWORK_DOWN'"));
        rows.put("ThawAgency", ofAnAgency(Permission.FREEZE_AGENCY, (sender, agency) -> "'agency':'" + agency + "'"));
        rows.put(
                "AskToClose",
                ofAnAgency(Permission.RUN_COUNTER, (sender, agency) -> counter(agency) + ",'reason':'MEETING'"));
        rows.put("StayOpen", ofAnAgency(Permission.RUN_COUNTER, (sender, agency) -> counter(agency)));
        rows.put(
                "AnswerClosing",
                ofAnAgency(Permission.ACT_FOR_OFFICER, (sender, agency) -> counter(agency) + ",'approved':true"));
        rows.put(
                "EndTurnFor",
                ofAnAgency(
                        Permission.ACT_FOR_OFFICER,
                        (sender, agency) -> atTurn(agency) + ",'visitor':'FINISHED','reason':'OFFICER_FORGOT'"));
        rows.put(
                "SendOnFor",
                ofAnAgency(
                        Permission.ACT_FOR_OFFICER,
                        (sender, agency) -> atTurn(agency) + ",'toService':'DKC-02','reason':'OFFICER_GONE'"));
        rows.put(
                "MoveTicket",
                ofAnAgency(
                        Permission.ACT_FOR_OFFICER,
                        (sender, agency) -> "'leg':'visit-in-" + agency + "/1','toService':'" + agency
                                + "-01','reason':'WRONG_SERVICE'"));
        rows.put(
                "CancelTicket",
                ofAnAgency(
                        Permission.CANCEL_TICKET,
                        (sender, agency) -> "'leg':'visit-in-" + agency + "/1','reason':'VISITOR_LEFT'"));
        rows.put("GiveUpTicket", inTheMall(Permission.GIVE_UP_TICKET, (sender, agency) -> "'token':'NOBODYS'"));
        rows.put(
                "ReportAnnouncement",
                inTheMall(
                        Permission.ANNOUNCE, (sender, agency) -> "'announcement':'visit-9/1/1/1','outcome':'SPOKEN'"));
        rows.put(
                "AskForVoice",
                inTheMall(
                        Permission.ANNOUNCE, (sender, agency) -> "'notice':'n-1','zone':1,'urgent':true,'seconds':12"));
        rows.put("ReportShown", inTheMall(Permission.ANNOUNCE, (sender, agency) -> "'turn':'visit-9/1/1'"));
        rows.put(
                "PublishCatalogue",
                inTheMall(Permission.PUBLISH_CONFIGURATION, (sender, agency) -> "'document':'no catalogue'"));
        rows.put(
                "PublishTicketTemplate",
                inTheMall(Permission.PUBLISH_TICKET_TEMPLATE, (sender, agency) -> "'document':'no template'"));
        rows.put(
                "SavePerson",
                inTheMall(
                        Permission.MANAGE_PEOPLE,
                        (sender, agency) ->
                                "'person':'new','name':'New','role':'OFFICER','agency':'DKC','active':true"));
        rows.put(
                "ApproveDevice",
                inTheMall(
                        Permission.MANAGE_DEVICES, (sender, agency) -> NewPc.approval(NewPc.asks(mall, word(sender)))));
        rows.put("RevokeDevice", inTheMall(Permission.MANAGE_DEVICES, (sender, agency) -> "'device':'nothing'"));
        rows.put(
                "AcceptPrinter",
                inTheMall(Permission.ACCEPT_PRINTER, (sender, agency) -> "'kiosk':'kiosk-1','model':'EPSON TM-T82'"));
        rows.put("ConfirmClock", inTheMall(Permission.RUN_DAY, (sender, agency) -> ""));
        rows.put("OpenDay", inTheMall(Permission.RUN_DAY, (sender, agency) -> "'date':'2026-11-23'"));
        rows.put("CloseDay", inTheMall(Permission.RUN_DAY, (sender, agency) -> ""));
        rows.put(
                "ApproveOverride",
                ofAnAgency(
                        Permission.EXTEND_HOURS,
                        (sender, agency) -> "'override':'o-" + word(sender) + "','agency':'" + agency
                                + "','date':'2026-11-23','decision':'EXTENDED','until':'23:00','reason':'CROWD'"));
        rows.put("TakeBackOverride", inTheMall(Permission.OVERRIDE_HOURS, (sender, agency) -> "'override':'nothing'"));
        rows.put(
                "RebookTicket",
                ofAnAgency(
                        Permission.REBOOK,
                        (sender, agency) -> "'leg':'visit-of-" + (agency.equals("DKC") ? "kiosk" : "imi")
                                + "/1','date':'2026-11-23','reason':'NO_TIME_LEFT'"));
        rows.put(
                "MakeBooking",
                ofAnAgency(
                        Permission.BOOK,
                        (sender, agency) -> "'booking':'b-" + word(sender) + "-" + agency + "','service':'" + agency
                                + "-01','date':'2026-11-24','time':'10:00','persons':1,'priority':false"));
        rows.put(
                "MoveBooking",
                ofAnAgency(
                        Permission.BOOK,
                        (sender, agency) -> "'booking':'" + BOOKINGS.get(agency)
                                + "','date':'2026-11-23','time':'10:30','reason':'ASKED'"));
        rows.put(
                "CancelBooking",
                ofAnAgency(
                        Permission.BOOK,
                        (sender, agency) -> "'booking':'" + BOOKINGS.get(agency) + "','reason':'ASKED'"));
        rows.put(
                "CheckIn",
                inTheMall(
                        Permission.CHECK_IN, (sender, agency) -> "'visit':'v-" + word(sender) + "','code':'AAA-AAA'"));
        return rows;
    }

    private static Row ofAnAgency(Permission permission, Fields fields) {
        return new Row(EnumSet.of(permission), true, fields);
    }

    private static Row inTheMall(Permission permission, Fields fields) {
        return new Row(EnumSet.of(permission), false, fields);
    }

    private static String counter(String agency) {
        return "'counter':'" + TestMall.counterOf(agency) + "'";
    }

    private static String atTurn(String agency) {
        return counter(agency) + ",'turn':'visit-9/1/1'";
    }

    private static String word(Somebody sender) {
        return sender.name().replace(' ', '-');
    }

    @BeforeAll
    static void open() {
        mall = TestMall.open();
        mall.kiosk().command("IssueTicket", "'visit':'visit-of-kiosk','service':'DKC-01'");
        mall.kiosk().command("IssueTicket", "'visit':'visit-of-imi','service':'IMI-01'");
        AGENCIES.forEach(agency ->
                mall.kiosk().command("IssueTicket", "'visit':'visit-in-" + agency + "','service':'" + agency + "-01'"));
        NUMBERS.put("DKC", mall.kiosk().issue("DKC-01"));
        NUMBERS.put("IMI", mall.kiosk().issue("IMI-01"));
        AGENCIES.forEach(CommandMatrixTest::book);
        everybody = Somebody.everybody(mall);
    }

    private static void book(String agency) {
        Client.Answer made = mall.pc()
                .signIn("dewi", "rahasia-1")
                .command(
                        "MakeBooking",
                        "'booking':'booking-in-" + agency + "','service':'" + agency
                                + "-01','date':'2026-11-23','time':'10:00','persons':1,'priority':false");
        assertThat(made.accepted()).as(made.toString()).isTrue();
        BOOKINGS.put(agency, made.body().at("/result/booking/booking").asText());
    }

    @AfterAll
    static void close() {
        mall.close();
    }

    @Test
    @Order(1)
    void everyCommandAndEveryKindOfCallerHasItsRow() {
        assertThat(ROWS.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(Command.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
        assertThat(everybody.stream().map(Somebody::actor)).containsAll(EnumSet.complementOf(EnumSet.of(Actor.SERVER)));
    }

    @Test
    @Order(2)
    void commandsAreForThoseWhomTheTableAllows() {
        SoftAssertions soft = new SoftAssertions();
        ROWS.forEach((type, row) -> {
            if (!type.equals("CloseDay")) {
                ask(type, row, soft);
            }
        });
        soft.assertAll();
    }

    /** By itself and at the end, since it ends the day for everybody. */
    @Test
    @Order(3)
    void theDayIsClosedByThoseWhomTheTableAllows() {
        SoftAssertions soft = new SoftAssertions();
        ask("CloseDay", ROWS.get("CloseDay"), soft);
        soft.assertAll();
        assertThat(mall.kiosk().get("/api/v1/hall").body().at("/mall/day").asText())
                .isEqualTo("CLOSED");
    }

    private static void ask(String type, Row row, SoftAssertions soft) {
        for (Somebody sender : everybody) {
            for (String agency : row.agencies()) {
                Client.Answer answer =
                        sender.client().command(type, row.fields().of(sender, agency));
                String what = sender + " sends " + type + " at " + agency + ": " + answer;
                if (sender.isNobody()) {
                    soft.assertThat(answer.code()).as(what).isEqualTo("NOT_SIGNED_IN");
                } else {
                    soft.assertThat(!denied(type, answer)).as(what).isEqualTo(row.allows(sender, agency));
                }
                numbersElsewhere(sender)
                        .forEach(number -> soft.assertThat(answer.body().toString())
                                .as(what)
                                .doesNotContain(number));
            }
        }
    }

    /** Numbers that no answer may name to him. */
    private static List<String> numbersElsewhere(Somebody sender) {
        List<String> numbers = new ArrayList<>();
        NUMBERS.forEach((agency, number) -> {
            if (!sender.may(Permission.SEE_AGENCY, agency) && !sender.may(Permission.PRESS_KEYPAD, agency)) {
                numbers.add('"' + number + '"');
            }
        });
        return numbers;
    }

    /** Of a booking of another agency nobody hears that it is there; a kiosk is told so of a code that nobody has. */
    private static boolean denied(String type, Client.Answer answer) {
        return answer.status() == 403
                || answer.code().equals("NOT_YOUR_AGENCY")
                || (answer.code().equals("UNKNOWN_BOOKING") && !type.equals("CheckIn"));
    }
}
