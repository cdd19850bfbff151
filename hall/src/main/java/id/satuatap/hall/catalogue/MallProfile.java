package id.satuatap.hall.catalogue;

import java.util.List;

/**
 * The house itself. Immutable.
 *
 * @param timeZone IANA name, for example "Asia/Jakarta"
 * @param timeZoneLabel as people write it: WIB, WITA or WIT
 * @param openingHours the doors and the kiosks, by weekday
 */
public record MallProfile(
        String name,
        String regency,
        String province,
        String address,
        String timeZone,
        String timeZoneLabel,
        String organiser,
        List<MallHours> openingHours) {
    public MallProfile {
        openingHours = List.copyOf(openingHours);
    }
}
