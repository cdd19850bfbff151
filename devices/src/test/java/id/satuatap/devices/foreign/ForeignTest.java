package id.satuatap.devices.foreign;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satuatap.devices.foreign.Foreign.Registry;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class ForeignTest {
    /** All of these tests could be skipped in a CI that was green. */
    @Test
    void inCiAMissingProgramFailsItsTestUnlessItsRegistryWasDown() {
        Map<String, String> ci = Map.of("FOREIGN_PROGRAMS", "required", "FOREIGN_REGISTRIES_DOWN", "npm");

        assertThatThrownBy(() -> Foreign.missing(ci, Registry.APT, "zbarimg"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("zbarimg");
        assertThatThrownBy(() -> Foreign.missing(ci, Registry.NPM, "npos"))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("its registry was down");
        assertThatThrownBy(() -> Foreign.missing(Map.of(), Registry.APT, "zbarimg"))
                .isInstanceOf(TestAbortedException.class);
    }
}
