package id.satuatap.server.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.satuatap.hall.access.DeviceKind;
import id.satuatap.hall.access.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People and devices of a demonstration, with passwords and tokens for anybody to read. Immutable; its form is in
 * docs/configuration.md.
 */
public record ProvisioningFile(List<ProvisionedPerson> people, List<ProvisionedDevice> devices) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    public ProvisioningFile(@Nullable List<ProvisionedPerson> people, @Nullable List<ProvisionedDevice> devices) {
        this.people = people == null ? List.of() : List.copyOf(people);
        this.devices = devices == null ? List.of() : List.copyOf(devices);
    }

    /** @throws IOException when it cannot be read, or is not such a file, with the place in it */
    public static ProvisioningFile read(Path file) throws IOException {
        try {
            return JSON.readValue(Files.readAllBytes(file), ProvisioningFile.class);
        } catch (JsonProcessingException fault) {
            throw new IOException(
                    "provisioning " + file + ", line " + fault.getLocation().getLineNr() + ": "
                            + fault.getOriginalMessage(),
                    fault);
        }
    }

    /** Somebody who may sign in. Immutable. */
    public record ProvisionedPerson(
            String person, String name, Role role, @Nullable String agency, String password) {
        @Override
        public String toString() {
            return "ProvisionedPerson[" + person + "]";
        }
    }

    /** A PC that needs no pairing. Immutable. */
    public record ProvisionedDevice(
            String device,
            DeviceKind kind,
            String token,
            @Nullable String counter,
            @Nullable Integer zone) {
        @Override
        public String toString() {
            return "ProvisionedDevice[" + device + "]";
        }
    }
}
