package id.satuatap.counter.desk;

import id.satuatap.protocol.catalogue.ServiceEntry;
import id.satuatap.protocol.view.DeskView;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a visitor may be sent: a service, or a colleague who serves him on. Immutable.
 *
 * @param service its code
 * @param name its name
 * @param agency whose it is
 * @param prefix what its numbers begin with
 * @param waiting how many wait there
 * @param openCounters counters that serve it now; none means that he will wait in vain for now
 * @param planned the leg by which he goes there anyway; null where he does not
 * @param colleague who alone is to serve him; null for any counter of the service
 */
public record TransferTarget(
        String service,
        String name,
        String agency,
        String prefix,
        int waiting,
        int openCounters,
        @Nullable String planned,
        @Nullable Colleague colleague) {
    /**
     * One counter, or one officer wherever he sits. Immutable.
     *
     * @param byName whether the officer is meant, not the counter
     */
    public record Colleague(String counter, String label, String officer, String officerName, boolean byName) {}

    static TransferTarget of(Services.Offered offered, int waiting, int openCounters, @Nullable String planned) {
        ServiceEntry service = offered.service();
        return new TransferTarget(
                service.code(),
                service.name(),
                offered.agency(),
                service.prefix(),
                waiting,
                openCounters,
                planned,
                null);
    }

    static TransferTarget of(DeskView desk, String officer, String service, Services services, boolean byName) {
        String name = desk.officerName() == null ? officer : desk.officerName();
        return new TransferTarget(
                service,
                services.name(service),
                "",
                "",
                0,
                1,
                null,
                new Colleague(desk.counter(), services.counterLabel(desk.counter()), officer, name, byName));
    }

    /** Whether it can be added to the services that are ahead of him. */
    boolean addable() {
        return colleague == null && planned == null;
    }

    @Nullable
    String toCounter() {
        return colleague == null || colleague.byName() ? null : colleague.counter();
    }

    @Nullable
    String toOfficer() {
        return colleague == null || !colleague.byName() ? null : colleague.officer();
    }

    /** @param colleagueWords what colleagues are called in the present language */
    boolean matches(String[] words, String colleagueWords) {
        String whom = colleague == null
                ? ""
                : " " + String.join(" ", colleagueWords, colleague.label(), colleague.officerName());
        String text = (name + " " + agency + " " + prefix + " " + service + whom).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
