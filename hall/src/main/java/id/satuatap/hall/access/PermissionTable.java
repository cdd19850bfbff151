package id.satuatap.hall.access;

import static id.satuatap.hall.access.Reach.MALL;
import static id.satuatap.hall.access.Reach.OWN_AGENCY;
import static id.satuatap.hall.access.Reach.OWN_COUNTER;

import java.util.EnumMap;
import java.util.Map;

/**
 * The one table of who may do what, and how far. Immutable.
 *
 * <p>Agencies are different legal bodies: nobody of one sees another beyond what the hall shows everybody.
 */
public final class PermissionTable {
    private static final Map<Permission, Map<Actor, Reach>> ROWS = rows();

    private PermissionTable() {}

    public static Reach reach(Actor actor, Permission permission) {
        Map<Actor, Reach> row = ROWS.get(permission);
        return row == null ? Reach.NOTHING : row.getOrDefault(actor, Reach.NOTHING);
    }

    private static Map<Permission, Map<Actor, Reach>> rows() {
        Map<Permission, Map<Actor, Reach>> rows = new EnumMap<>(Permission.class);
        rows.put(Permission.ISSUE, Map.of(Actor.KIOSK, MALL, Actor.HELP_DESK, MALL));
        rows.put(
                Permission.RUN_COUNTER,
                Map.of(
                        Actor.OFFICER,
                        OWN_AGENCY,
                        Actor.AGENCY_SUPERVISOR,
                        OWN_AGENCY,
                        Actor.ORGANISER_SUPERVISOR,
                        MALL));
        rows.put(
                Permission.RELEASE_COUNTER,
                Map.of(
                        Actor.AGENCY_SUPERVISOR,
                        OWN_AGENCY,
                        Actor.ORGANISER_SUPERVISOR,
                        MALL,
                        Actor.ADMINISTRATOR,
                        MALL));
        rows.put(
                Permission.PRESS_KEYPAD,
                Map.of(Actor.OFFICER, OWN_AGENCY, Actor.AGENCY_SUPERVISOR, OWN_AGENCY, Actor.COUNTER_PC, OWN_COUNTER));
        rows.put(Permission.MOVE_VISITOR, Map.of(Actor.OFFICER, OWN_AGENCY, Actor.AGENCY_SUPERVISOR, OWN_AGENCY));
        rows.put(
                Permission.RETURN_VISITOR,
                Map.of(
                        Actor.KIOSK,
                        MALL,
                        Actor.HELP_DESK,
                        MALL,
                        Actor.OFFICER,
                        OWN_AGENCY,
                        Actor.AGENCY_SUPERVISOR,
                        OWN_AGENCY,
                        Actor.ORGANISER_SUPERVISOR,
                        MALL));
        rows.put(
                Permission.APPROVE_LATE_RETURN,
                Map.of(Actor.HELP_DESK, MALL, Actor.AGENCY_SUPERVISOR, OWN_AGENCY, Actor.ORGANISER_SUPERVISOR, MALL));
        rows.put(
                Permission.ACT_FOR_OFFICER,
                Map.of(Actor.AGENCY_SUPERVISOR, OWN_AGENCY, Actor.ORGANISER_SUPERVISOR, MALL));
        rows.put(Permission.GIVE_UP_TICKET, Map.of(Actor.KIOSK, MALL, Actor.HELP_DESK, MALL));
        rows.put(Permission.REPORT_PRINTER, Map.of(Actor.KIOSK, MALL, Actor.COUNTER_PC, MALL));
        // A board bears the displays of any counter.
        rows.put(
                Permission.REPORT_DEVICES,
                Map.of(
                        Actor.COUNTER_PC,
                        OWN_COUNTER,
                        Actor.BOARD,
                        MALL,
                        Actor.OFFICER,
                        OWN_AGENCY,
                        Actor.AGENCY_SUPERVISOR,
                        OWN_AGENCY));
        rows.put(Permission.REPRINT, Map.of(Actor.HELP_DESK, MALL, Actor.ORGANISER_SUPERVISOR, MALL));
        rows.put(Permission.ACCEPT_PRINTER, Map.of(Actor.HELP_DESK, MALL, Actor.ORGANISER_SUPERVISOR, MALL));
        rows.put(
                Permission.SEE_KIOSKS,
                Map.of(
                        Actor.KIOSK,
                        MALL,
                        Actor.HELP_DESK,
                        MALL,
                        Actor.ORGANISER_SUPERVISOR,
                        MALL,
                        Actor.ADMINISTRATOR,
                        MALL));
        rows.put(
                Permission.FREEZE_AGENCY,
                Map.of(
                        Actor.AGENCY_SUPERVISOR,
                        OWN_AGENCY,
                        Actor.ORGANISER_SUPERVISOR,
                        MALL,
                        Actor.ADMINISTRATOR,
                        MALL));
        rows.put(
                Permission.CANCEL_TICKET,
                Map.of(
                        Actor.OFFICER,
                        OWN_AGENCY,
                        Actor.AGENCY_SUPERVISOR,
                        OWN_AGENCY,
                        Actor.HELP_DESK,
                        MALL,
                        Actor.ORGANISER_SUPERVISOR,
                        MALL));
        rows.put(
                Permission.JOIN_VISITS,
                Map.of(
                        Actor.HELP_DESK,
                        MALL,
                        Actor.OFFICER,
                        OWN_AGENCY,
                        Actor.AGENCY_SUPERVISOR,
                        OWN_AGENCY,
                        Actor.ORGANISER_SUPERVISOR,
                        MALL));
        rows.put(
                Permission.SET_PRIORITY,
                Map.of(
                        Actor.HELP_DESK,
                        MALL,
                        Actor.OFFICER,
                        OWN_AGENCY,
                        Actor.AGENCY_SUPERVISOR,
                        OWN_AGENCY,
                        Actor.ORGANISER_SUPERVISOR,
                        MALL));
        rows.put(
                Permission.BOOK,
                Map.of(
                        Actor.AGENCY_SUPERVISOR,
                        OWN_AGENCY,
                        Actor.HELP_DESK,
                        MALL,
                        Actor.ORGANISER_SUPERVISOR,
                        MALL,
                        Actor.ADMINISTRATOR,
                        MALL));
        rows.put(Permission.CHECK_IN, Map.of(Actor.KIOSK, MALL, Actor.HELP_DESK, MALL));
        rows.put(Permission.ANNOUNCE, Map.of(Actor.BOARD, MALL));
        rows.put(Permission.SEE_HALL, everybody());
        rows.put(
                Permission.SEE_AGENCY,
                Map.of(
                        Actor.OFFICER,
                        OWN_AGENCY,
                        Actor.AGENCY_SUPERVISOR,
                        OWN_AGENCY,
                        Actor.HELP_DESK,
                        MALL,
                        Actor.ORGANISER_SUPERVISOR,
                        MALL,
                        Actor.ADMINISTRATOR,
                        MALL));
        rows.put(
                Permission.SEE_FIGURES,
                Map.of(
                        Actor.AGENCY_SUPERVISOR,
                        OWN_AGENCY,
                        Actor.ORGANISER_SUPERVISOR,
                        MALL,
                        Actor.ADMINISTRATOR,
                        MALL));
        rows.put(
                Permission.FIND_TICKET,
                Map.of(
                        Actor.AGENCY_SUPERVISOR,
                        OWN_AGENCY,
                        Actor.HELP_DESK,
                        MALL,
                        Actor.ORGANISER_SUPERVISOR,
                        MALL,
                        Actor.ADMINISTRATOR,
                        MALL));
        rows.put(Permission.PUBLISH_CONFIGURATION, Map.of(Actor.ADMINISTRATOR, MALL));
        rows.put(Permission.PUBLISH_TICKET_TEMPLATE, Map.of(Actor.ADMINISTRATOR, MALL));
        rows.put(Permission.MANAGE_PEOPLE, Map.of(Actor.ADMINISTRATOR, MALL));
        rows.put(Permission.MANAGE_DEVICES, Map.of(Actor.ADMINISTRATOR, MALL));
        rows.put(Permission.RUN_DAY, Map.of(Actor.ADMINISTRATOR, MALL, Actor.ORGANISER_SUPERVISOR, MALL));
        rows.put(
                Permission.REBOOK,
                Map.of(
                        Actor.AGENCY_SUPERVISOR,
                        OWN_AGENCY,
                        Actor.HELP_DESK,
                        MALL,
                        Actor.ORGANISER_SUPERVISOR,
                        MALL,
                        Actor.ADMINISTRATOR,
                        MALL));
        rows.put(Permission.OVERRIDE_HOURS, Map.of(Actor.ADMINISTRATOR, MALL, Actor.ORGANISER_SUPERVISOR, MALL));
        rows.put(
                Permission.EXTEND_HOURS,
                Map.of(
                        Actor.AGENCY_SUPERVISOR,
                        OWN_AGENCY,
                        Actor.ORGANISER_SUPERVISOR,
                        MALL,
                        Actor.ADMINISTRATOR,
                        MALL));
        // The server acts for itself everywhere: timers, first start, files given on its command line.
        rows.replaceAll((permission, row) -> withServer(row));
        rows.put(Permission.RUN_SERVER, Map.of(Actor.SERVER, MALL));
        return rows;
    }

    private static Map<Actor, Reach> everybody() {
        Map<Actor, Reach> row = new EnumMap<>(Actor.class);
        for (Actor actor : Actor.values()) {
            row.put(actor, actor == Actor.NOBODY ? Reach.NOTHING : MALL);
        }
        return row;
    }

    private static Map<Actor, Reach> withServer(Map<Actor, Reach> row) {
        Map<Actor, Reach> more = new EnumMap<>(row);
        more.put(Actor.SERVER, MALL);
        return more;
    }
}
