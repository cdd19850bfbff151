package id.satuatap.hall.id;

import java.util.regex.Pattern;

/** An opaque name of one thing. Nothing sorts or compares ids to learn an order. Implementations are immutable. */
public sealed interface Id
        permits AgencyCode, ServiceCode, CounterCode, VisitId, LegId, TurnId, AnnouncementId, PersonId, DeviceId {

    /** 1 to 80 characters of letters, digits and {@code . _ : / -}. */
    Pattern FORM = Pattern.compile("[A-Za-z0-9._:/-]{1,80}");

    String value();

    /** @throws IllegalArgumentException naming the kind of id when the text is not an id */
    static void check(String kind, String value) {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a " + kind + " id: '" + value + "'");
        }
    }
}
