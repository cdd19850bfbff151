package id.satuatap.hall.booking;

import id.satuatap.hall.access.Permission;
import id.satuatap.hall.access.Principal;
import id.satuatap.hall.booking.BookingFault.Reason;
import id.satuatap.hall.catalogue.Directory;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.command.BookingCommand;
import id.satuatap.hall.id.BookingId;
import id.satuatap.hall.rights.Rights;
import id.satuatap.hall.state.HallState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks whether places can be kept as somebody wishes. Immutable picture, confined to the engine's thread. */
public record Wishes(HallState state, Principal who, Instant now) {
    /**
     * What speaks against each of many wishes, one for one, as if those before it were kept; nothing against one that is
     * kept already.
     */
    public List<Optional<BookingFault>> faults(List<BookingCommand.Wish> wishes) {
        return state.directory()
                .map(directory -> faults(directory, new Places(state, directory, now), wishes))
                .orElse(List.of());
    }

    List<Optional<BookingFault>> faults(Directory directory, Places places, List<BookingCommand.Wish> wishes) {
        List<Optional<BookingFault>> faults = new ArrayList<>();
        Set<BookingId> seen = new HashSet<>();
        for (BookingCommand.Wish wish : wishes) {
            if (!seen.add(wish.id())) {
                faults.add(Optional.of(new BookingFault("reference", Reason.TWICE)));
                continue;
            }
            faults.add(isKept(directory, wish.id()) ? Optional.empty() : against(directory, places, wish));
        }
        return faults;
    }

    /** Of an agency over which the asker may book; nobody hears of another's. */
    private boolean isKept(Directory directory, BookingId id) {
        return state.bookings()
                .find(id)
                .flatMap(booking -> directory.service(booking.service()))
                .filter(service -> Rights.of(state, who).over(Permission.BOOK, service.agency()))
                .isPresent();
    }

    Optional<BookingFault> against(Directory directory, Places places, BookingCommand.Wish wish) {
        Service service = directory.service(wish.service()).orElse(null);
        if (service == null) {
            return Optional.of(new BookingFault("service", Reason.UNKNOWN_SERVICE));
        }
        if (!Rights.of(state, who).over(Permission.BOOK, service.agency())) {
            return Optional.of(new BookingFault("service", Reason.NOT_YOUR_AGENCY));
        }
        Optional<BookingFault> fault = places.against(service, wish.date(), wish.time(), wish.persons());
        if (fault.isEmpty()) {
            places.keep(service, wish.date(), wish.time());
        }
        return fault;
    }
}
