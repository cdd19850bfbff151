package id.satuatap.server.projection;

import id.satuatap.hall.catalogue.HoursOverride;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.state.HallState;
import id.satuatap.protocol.command.HoursDecision;
import id.satuatap.protocol.hours.AgencyOverridesView;
import id.satuatap.protocol.hours.OverrideView;

/** Views of what people decided about hours. Stateless. */
final class OverrideViews {
    private OverrideViews() {}

    /** Those of an agency. */
    static AgencyOverridesView of(HallState state, AgencyCode agency, Names names) {
        return new AgencyOverridesView(
                agency.value(),
                state.overrides().stream()
                        .filter(override -> override.agency().equals(agency))
                        .map(override -> of(override, names))
                        .toList());
    }

    private static OverrideView of(HoursOverride override, Names names) {
        ServiceCode service = override.service();
        return new OverrideView(
                override.id().value(),
                override.agency().value(),
                service == null ? null : service.value(),
                override.date(),
                HoursDecision.valueOf(override.kind().name()),
                override.from(),
                override.until(),
                override.reason(),
                names.person(override.approvedBy()).orElse(override.approvedBy().value()),
                override.numbers());
    }
}
