package id.satuatap.protocol.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satuatap.protocol.field.Fields;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. All that stands on a ticket. Audience: the kiosk that issued it.
 *
 * @param visit which visit
 * @param leg its first leg
 * @param ticket the number
 * @param service what for
 * @param agency whose service it is
 * @param serviceName its name
 * @param agencyName the agency's name
 * @param zoneName where to wait
 * @param counterLabels the counters that may call
 * @param ahead legs that wait before this one
 * @param estimateFromMinutes shortest wait; absent where nothing can be said
 * @param estimateToMinutes longest wait
 * @param issuedAt when it was given
 * @param date the business date
 * @param token unguessable, recognisable from the paper alone
 * @param qr what the QR holds, the same on every copy
 * @param priority true for a priority visitor
 * @param standsStill true while the agency's work stands still; absent else
 * @param bookedAt for when its visitor is booked; absent for one who came without
 * @param stops for a number for several services: all of them, in the order in which its visitor is thought to go; none
 *     for one service
 */
public record TicketView(
        String visit,
        String leg,
        String ticket,
        String service,
        String agency,
        String serviceName,
        String agencyName,
        String zoneName,
        List<String> counterLabels,
        int ahead,
        @Nullable Integer estimateFromMinutes,
        @Nullable Integer estimateToMinutes,
        Instant issuedAt,
        LocalDate date,
        String token,
        String qr,
        boolean priority,
        @Nullable Boolean standsStill,
        @Nullable Instant bookedAt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<StopView> stops) {
    /** For one service, of an agency that works, without a booking. */
    public TicketView(
            String visit,
            String leg,
            String ticket,
            String service,
            String agency,
            String serviceName,
            String agencyName,
            String zoneName,
            List<String> counterLabels,
            int ahead,
            @Nullable Integer estimateFromMinutes,
            @Nullable Integer estimateToMinutes,
            Instant issuedAt,
            LocalDate date,
            String token,
            String qr,
            boolean priority) {
        this(
                visit,
                leg,
                ticket,
                service,
                agency,
                serviceName,
                agencyName,
                zoneName,
                counterLabels,
                ahead,
                estimateFromMinutes,
                estimateToMinutes,
                issuedAt,
                date,
                token,
                qr,
                priority,
                null,
                null,
                List.of());
    }

    public TicketView {
        Fields.id("visit", visit);
        Fields.id("leg", leg);
        Fields.id("ticket", ticket);
        Fields.id("service", service);
        Fields.id("agency", agency);
        Fields.text("serviceName", serviceName);
        Fields.text("agencyName", agencyName);
        Fields.text("zoneName", zoneName);
        counterLabels = Fields.texts("counterLabels", counterLabels);
        Fields.range("ahead", ahead, 0, Integer.MAX_VALUE);
        Fields.optionalRange("estimateFromMinutes", estimateFromMinutes, 0, Integer.MAX_VALUE);
        Fields.optionalRange("estimateToMinutes", estimateToMinutes, 0, Integer.MAX_VALUE);
        Fields.required("issuedAt", issuedAt);
        Fields.required("date", date);
        Fields.id("token", token);
        Fields.text("qr", qr);
        stops = Fields.list("stops", stops);
    }

    /**
     * What the QR of a ticket holds.
     *
     * @param publicAddress of the mall's own page; without one the token alone
     */
    public static String link(@Nullable String publicAddress, String token) {
        return publicAddress == null || publicAddress.isBlank() ? token : publicAddress + "/t/" + token;
    }
}
