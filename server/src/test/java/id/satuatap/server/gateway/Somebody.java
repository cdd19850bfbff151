package id.satuatap.server.gateway;

import id.satuatap.hall.access.Actor;
import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.PermissionTable;
import id.satuatap.hall.access.Reach;
import java.util.List;

/**
 * A caller, what he is, and the agency he belongs to, "" for none. Immutable.
 *
 * @param name as a failed test calls him
 */
record Somebody(String name, Actor actor, String agency, Client client) {
    /** Every kind of caller, those who belong to an agency once of each. */
    static List<Somebody> everybody(TestMall mall) {
        return List.of(
                new Somebody("kiosk", Actor.KIOSK, "", mall.kiosk()),
                new Somebody("desk PC", Actor.COUNTER_PC, "DKC", mall.pc()),
                new Somebody("desk PC of another agency", Actor.COUNTER_PC, "IMI", mall.otherPc()),
                new Somebody("board", Actor.BOARD, "", mall.board()),
                new Somebody("officer", Actor.OFFICER, "DKC", mall.signedIn("siti")),
                new Somebody("officer of another agency", Actor.OFFICER, "IMI", mall.signedIn("putu")),
                new Somebody("agency supervisor", Actor.AGENCY_SUPERVISOR, "DKC", mall.signedIn("rini")),
                new Somebody("supervisor of another agency", Actor.AGENCY_SUPERVISOR, "IMI", mall.signedIn("made")),
                new Somebody("help desk", Actor.HELP_DESK, "", mall.signedIn("dewi")),
                new Somebody("organiser", Actor.ORGANISER_SUPERVISOR, "", mall.signedIn("anton")),
                new Somebody("nobody", Actor.NOBODY, "", mall.client()),
                new Somebody("administrator", Actor.ADMINISTRATOR, "", mall.signedIn("boss")));
    }

    boolean isNobody() {
        return actor == Actor.NOBODY;
    }

    Reach reach(Permission permission) {
        return PermissionTable.reach(actor, permission);
    }

    boolean may(Permission permission, String ofAgency) {
        return switch (reach(permission)) {
            case MALL -> true;
            case OWN_AGENCY, OWN_COUNTER -> ofAgency.equals(agency);
            case NOTHING -> false;
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
