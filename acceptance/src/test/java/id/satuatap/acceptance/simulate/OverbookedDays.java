package id.satuatap.acceptance.simulate;

import id.satuatap.acceptance.simulate.people.Weather;
import id.satuatap.acceptance.simulate.run.Rules;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.event.BookingEvent;
import id.satuatap.hall.event.HallEvent;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.visit.BookingCode;
import id.satuatap.hall.visit.BookingSource;
import java.time.LocalTime;
import java.util.stream.IntStream;

/** Halls that keep more places than there are. */
final class OverbookedDays {
    private OverbookedDays() {}

    /** One more than the day has, all of them in its late part. */
    static Rules ofTheDay() {
        Service service = limited();
        return keeping(service.code(), LocalTime.of(13, 0), service.dailyQuota() + 1);
    }

    /** One more than its early part has. */
    static Rules ofItsEarlyPart() {
        return keeping(limited().code(), LocalTime.of(9, 0), Plans.EARLY_NUMBERS + 1);
    }

    private static Service limited() {
        return Plans.of(1, 1, Weather.usual()).catalogue().services().stream()
                .filter(each -> each.dailyQuota() != null)
                .findFirst()
                .orElseThrow();
    }

    private static Rules keeping(ServiceCode service, LocalTime time, int bookings) {
        return BrokenRules.telling(
                BookingEvent.BookingMade.class,
                event -> IntStream.rangeClosed(1, bookings)
                        .<HallEvent>mapToObj(n -> made(event, n, null, service, time))
                        .toList());
    }

    /** The same with a name and a code of its own. */
    static HallEvent copy(BookingEvent.BookingMade event, int n, String paper) {
        return made(event, n, paper, event.service(), event.time());
    }

    private static BookingEvent.BookingMade made(
            BookingEvent.BookingMade event, int n, String paper, ServiceCode service, LocalTime time) {
        return new BookingEvent.BookingMade(
                new BookingId(event.booking().value() + "-" + n),
                code(event.booking().hashCode() + n),
                paper,
                service,
                event.date(),
                time,
                event.at(),
                event.persons(),
                event.priority(),
                event.holderRef(),
                BookingSource.IMPORT,
                null);
    }

    private static String code(int number) {
        StringBuilder code = new StringBuilder();
        int rest = number & Integer.MAX_VALUE;
        while (code.length() < BookingCode.LENGTH) {
            code.append(BookingCode.ALPHABET.charAt(rest % BookingCode.ALPHABET.length()));
            rest /= BookingCode.ALPHABET.length();
        }
        return code.toString();
    }
}
