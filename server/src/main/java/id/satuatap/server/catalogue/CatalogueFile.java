package id.satuatap.server.catalogue;

import id.satuatap.hall.catalogue.Agency;
import id.satuatap.hall.catalogue.Catalogue;
import id.satuatap.hall.catalogue.Holiday;
import id.satuatap.hall.catalogue.MallProfile;
import id.satuatap.hall.catalogue.Service;
import id.satuatap.hall.catalogue.Zone;
import id.satuatap.protocol.discovery.ServerBeacon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads a catalogue file whole, or refuses it with every fault's place; its form is in docs/catalogue.md. Stateless.
 *
 * <p>Each field is checked by itself, and the parts against each other as far as they are well formed, so that whoever wrote
 * the file learns of all faults at once.
 */
public final class CatalogueFile {
    private static final int VERSION = 1;
    private static final int ZONE_MAX = 99;

    private CatalogueFile() {}

    /**
     * Reads UTF-8 JSON.
     *
     * @throws CatalogueRefusedException with at most 20 faults; nothing is loaded then
     */
    public static Catalogue read(byte[] bytes) throws CatalogueRefusedException {
        Faults faults = new Faults();
        Draft draft = draft(new Fields(LocatedJson.parse(bytes, faults), faults));
        new CrossChecks(draft, faults).run();
        faults.refuseIfAny();
        return draft.catalogue();
    }

    /** The example that ships with the product: the mall of Sleman, with constructed figures. */
    public static byte[] sleman() {
        try (InputStream file = CatalogueFile.class.getResourceAsStream("sleman.json")) {
            return Objects.requireNonNull(file, "sleman.json is part of the product")
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("sleman.json is part of the product", e);
        }
    }

    private static Draft draft(Fields root) {
        Faults faults = root.faults();
        root.whole("version", VERSION, VERSION);
        Fields mall = root.part("mall");
        List<Placed<Agency>> agencies = new ArrayList<>();
        List<Placed<Service>> services = new ArrayList<>();
        for (Node node : root.list("agencies")) {
            AgencyReader reader = new AgencyReader(node, faults);
            agencies.add(reader.agency());
            services.addAll(reader.services());
        }
        return new Draft(
                mall(mall),
                mall.list("zones").stream().map(node -> zone(node, faults)).toList(),
                agencies,
                services,
                new CounterReader(root, agencies, services).counters(),
                mall.listIfThere("holidays").stream()
                        .map(node -> holiday(node, faults))
                        .toList(),
                SettingsReader.read(root.node().field("settings"), faults),
                new TimetableReader(faults)
                        .timetable(mall, root.list("agencies"), root.node().field("settings")),
                new JourneyReader(faults).journeys(root, root.node().field("settings")));
    }

    private static MallProfile mall(Fields fields) {
        HoursReader hours = new HoursReader(fields.faults());
        return new MallProfile(
                fields.text("name", ServerBeacon.NAME_CHARACTERS_MAX),
                fields.text("regency"),
                fields.text("province"),
                fields.text("address"),
                fields.parsed(
                        "timezone",
                        FaultReason.NOT_A_TIME_ZONE,
                        "UTC",
                        text -> ZoneId.of(text).getId()),
                fields.text("timezoneLabel"),
                fields.text("organiser"),
                fields.list("openingHours").stream().map(hours::mall).toList());
    }

    private static Placed<Zone> zone(Node node, Faults faults) {
        Fields fields = new Fields(node, faults);
        return new Placed<>(
                new Zone(
                        fields.whole("no", 1, ZONE_MAX),
                        fields.text("name"),
                        fields.wholeOr("acousticGroup", 1, ZONE_MAX, 1)),
                node);
    }

    private static Holiday holiday(Node node, Faults faults) {
        Fields fields = new Fields(node, faults);
        return new Holiday(
                fields.parsed("date", FaultReason.NOT_A_DATE, LocalDate.EPOCH, LocalDate::parse),
                fields.text("name"),
                fields.oneOf("kind", Holiday.Kind.class));
    }
}
