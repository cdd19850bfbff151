package id.satuatap.hall.closing;

import id.satuatap.hall.command.Decision;
import id.satuatap.hall.command.RejectionCode;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.schedule.Availability;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How it is said that a service is closed: why, and when it opens again. Stateless. */
public final class Closed {
    private Closed() {}

    public static Decision rejection(Availability availability) {
        return new Decision.Rejected(RejectionCode.SERVICE_CLOSED, details(availability));
    }

    /** The same where the sender asked for several services: it says which one. */
    public static Decision rejection(Availability availability, ServiceCode service) {
        Map<String, String> details = details(availability);
        details.put("service", service.value());
        return new Decision.Rejected(RejectionCode.SERVICE_CLOSED, details);
    }

    private static Map<String, String> details(Availability availability) {
        Map<String, String> details = new HashMap<>();
        availability.reason().ifPresent(reason -> details.put("reason", reason.name()));
        if (availability.opensAt() != null) {
            details.put("opensAt", availability.opensAt().toString());
        }
        if (availability.opensOn() != null) {
            details.put("opensOn", availability.opensOn().toString());
        }
        if (availability.holiday() != null) {
            details.put("holiday", availability.holiday().name());
        }
        details.put(
                "openDays",
                availability.openDays().stream().map(DayOfWeek::name).collect(Collectors.joining(",")));
        return details;
    }
}
