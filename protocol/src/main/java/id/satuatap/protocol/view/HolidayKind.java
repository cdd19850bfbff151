package id.satuatap.protocol.view;

/** Immutable. By whom a holiday was given. */
public enum HolidayKind {
    /** By the State. */
    NATIONAL,
    /** Collective leave beside a national holiday; some agencies work on it. */
    COLLECTIVE,
    /** By the region. */
    LOCAL
}
