package id.satuatap.acceptance.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.satuatap.acceptance.people.PeoplePlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the files that the demo's programs start with. Stateless. */
final class DemoFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DemoFiles() {}

    /** People and devices, for the server's {@code --provisioning}. */
    static Path provisioning(Path folder, DemoCast cast) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode people = root.putArray("people");
        person(people, DemoCast.ORGANISER, "Pengawas Demo", "ORGANISER_SUPERVISOR", null);
        person(people, DemoCast.HELP_DESK, "Meja Bantuan Demo", "HELP_DESK", null);
        for (DemoCast.Sitter sitter : cast.officers()) {
            person(people, sitter.person(), sitter.name(), "OFFICER", sitter.agency());
        }
        ArrayNode devices = root.putArray("devices");
        for (String kiosk : List.of("kiosk-1", "kiosk-2", "kiosk-3")) {
            device(devices, kiosk, "KIOSK", null);
        }
        device(devices, "board-1", "BOARD", null);
        for (DemoCast.Sitter sitter : cast.officers()) {
            device(devices, DemoCast.deskDevice(sitter.counter()), "COUNTER", sitter.counter());
        }
        return write(folder.resolve("provisioning.json"), root);
    }

    private static void person(ArrayNode people, String id, String name, String role, @Nullable String agency) {
        ObjectNode person = people.addObject();
        person.put("person", id).put("name", name).put("role", role).put("password", DemoCast.PASSWORD);
        if (agency != null) {
            person.put("agency", agency);
        }
    }

    private static void device(ArrayNode devices, String id, String kind, @Nullable String counter) {
        ObjectNode device = devices.addObject();
        device.put("device", id).put("kind", kind).put("token", DemoCast.token(id));
        if (counter != null) {
            device.put("counter", counter);
        }
    }

    /** What pairing would have written on a PC. */
    static Path client(Path folder, String address, String device, String kind, @Nullable String counter)
            throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.putArray("addresses").add(address);
        root.put("device", device).put("token", DemoCast.token(device)).put("kind", kind);
        if (counter != null) {
            root.put("counter", counter);
        }
        return write(folder.resolve(device + ".json"), root);
    }

    static Path people(Path folder, PeoplePlan plan) throws IOException {
        Path file = folder.resolve("people.json");
        JSON.writeValue(file.toFile(), plan);
        return file;
    }

    private static Path write(Path file, ObjectNode root) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), root);
        return file;
    }
}
