package id.satuatap.hall.id;

/** An opaque name of one thing. Nothing sorts or compares ids to learn an order. Implementations are immutable. */
public sealed interface Id
        permits AgencyCode,
                ServiceCode,
                CounterCode,
                VisitId,
                LegId,
                TurnId,
                AnnouncementId,
                PersonId,
                DeviceId,
                OverrideId,
                BookingId,
                LifeEventCode {

    String value();

    /**
     * An id has 1 to 80 characters of letters A to Z, digits and {@code . _ : / -}.
     *
     * @throws IllegalArgumentException naming the kind of id when the text is not an id
     */
    static void check(String kind, String value) {
        boolean fits = !value.isEmpty() && value.length() <= 80;
        for (int i = 0; fits && i < value.length(); i++) {
            fits = allowed(value.charAt(i));
        }
        if (!fits) {
            throw new IllegalArgumentException("not a " + kind + " id: '" + value + "'");
        }
    }

    private static boolean allowed(char character) {
        // The hyphen, the point, the slash, the digits and the colon stand together.
        return within('-', character, ':')
                || within('a', character, 'z')
                || within('A', character, 'Z')
                || character == '_';
    }

    private static boolean within(char first, char character, char last) {
        return first <= character && character <= last;
    }
}
