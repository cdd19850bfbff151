package id.satuatap.server.querymodel.figures;

import id.satuatap.reports.daily.ReportHead;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands above a report. Immutable. */
record ReportHeadline(
        ReportDay day, DayCatalogue catalogue, @Nullable String agency, Making making) {
    /** Empty when there was no such agency. */
    Optional<ReportHead> head() {
        return scopeName()
                .map(name -> new ReportHead(
                        catalogue.mallName(),
                        day.date(),
                        ZoneId.of(catalogue.timeZone()),
                        catalogue.timeZoneLabel(),
                        agency,
                        name,
                        day.opened(),
                        day.closed(),
                        DailyFigures.DEFINITIONS_VERSION,
                        day.sequence(),
                        day.headHash(),
                        making.at(),
                        making.by(),
                        making.softwareVersion(),
                        day.complete()));
    }

    private Optional<String> scopeName() {
        return agency == null
                ? Optional.of(catalogue.mallName())
                : catalogue.agencies().stream()
                        .filter(candidate -> candidate.code().equals(agency))
                        .map(DayCatalogue.Agency::name)
                        .findFirst();
    }
}
