package id.satuatap.server.catalogue;

import id.satuatap.hall.catalogue.Agency;
import id.satuatap.hall.catalogue.Fee;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.catalogue.ServiceHours;
import id.satuatap.hall.id.AgencyCode;
import id.satuatap.hall.id.ServiceCode;
import id.satuatap.hall.visit.TicketNumber;
import java.util.List;
import java.util.Optional;

/** Reads one agency with its services. Confined to one thread. */
final class AgencyReader {
    private static final int ZONE_MAX = 99;
    private static final int SHORT_NAME_CHARACTERS_MAX = 60;
    private static final int MINUTES_MAX = 480;
    private static final int QUOTA_MAX = 100_000;
    private static final long RUPIAH_MAX = 1_000_000_000_000L;

    private final Fields fields;
    private final Faults faults;
    private final AgencyCode code;

    AgencyReader(Node node, Faults faults) {
        this.fields = new Fields(node, faults);
        this.faults = faults;
        this.code = fields.parsed("code", FaultReason.NOT_A_CODE, new AgencyCode("FAULT"), AgencyCode::new);
    }

    Placed<Agency> agency() {
        HoursReader reader = new HoursReader(faults);
        List<ServiceHours> hours =
                fields.list("openingHours").stream().map(reader::agency).toList();
        String name = fields.text("name");
        Agency agency = new Agency(code, name, shortName(name), fields.whole("zone", 1, ZONE_MAX), hours);
        return new Placed<>(agency, fields.node());
    }

    /** What fits a tile: a long name needs one. */
    private String shortName(String name) {
        if (fields.has("shortName")) {
            return fields.text("shortName", SHORT_NAME_CHARACTERS_MAX);
        }
        if (name.length() > SHORT_NAME_CHARACTERS_MAX) {
            faults.add(fields.at("name"), FaultReason.NEEDS_SHORT_NAME, Integer.toString(SHORT_NAME_CHARACTERS_MAX));
        }
        return name;
    }

    List<Placed<Service>> services() {
        return fields.list("services").stream().map(this::service).toList();
    }

    private Placed<Service> service(Node node) {
        Fields given = new Fields(node, faults);
        Service service = new Service(
                given.parsed("code", FaultReason.NOT_A_CODE, new ServiceCode("FAULT"), ServiceCode::new),
                code,
                given.text("name"),
                given.parsed("ticketPrefix", FaultReason.NOT_A_PREFIX, "A", AgencyReader::prefix),
                given.whole("standardMinutes", 1, MINUTES_MAX),
                fee(given),
                given.textsIfThere("requirements"),
                given.textOr("product", ""),
                given.textOr("completion", ""),
                given.wholeIfThere("dailyQuota", 1, QUOTA_MAX)
                        .map(Math::toIntExact)
                        .orElse(null));
        return new Placed<>(service, node);
    }

    private static String prefix(String text) {
        if (!TicketNumber.isPrefix(text)) {
            throw new UnfitException(FaultReason.NOT_A_PREFIX, text);
        }
        return text;
    }

    private Fee fee(Fields given) {
        Fee.Kind kind = given.oneOf("feeKind", Fee.Kind.class);
        Optional<Long> rupiah = given.wholeIfThere("feeRupiah", 0, RUPIAH_MAX);
        String note = given.textOr("feeNote", "");
        return switch (kind) {
            case FREE -> {
                refuse(given, rupiah.isPresent() && rupiah.get() != 0, FaultReason.FEE_OF_FREE);
                yield new Fee(kind, 0L, note);
            }
            case FIXED -> {
                refuse(given, rupiah.isEmpty(), FaultReason.FEE_OF_FIXED);
                yield new Fee(kind, rupiah.orElse(0L), note);
            }
            case VARIABLE -> {
                refuse(given, rupiah.isPresent(), FaultReason.FEE_OF_VARIABLE);
                yield new Fee(kind, null, note);
            }
        };
    }

    private void refuse(Fields given, boolean wrong, FaultReason why) {
        if (wrong) {
            faults.add(given.at("feeRupiah"), why);
        }
    }
}
