package id.satuatap.protocol.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeardServersTest {
    private final HeardServers servers = new HeardServers();

    @Test
    void aServerThatIsGoneOnOneNetworkIsStillThereOnTheOther() {
        servers.heard("eth0", "Satu Atap mpp", beacon("mpp"));
        servers.heard("wlan0", "Satu Atap mpp", beacon("mpp"));
        assertThat(servers.servers()).containsExactly(beacon("mpp"));

        servers.gone("wlan0", "Satu Atap mpp");
        assertThat(servers.servers()).containsExactly(beacon("mpp"));

        servers.gone("eth0", "Satu Atap mpp");
        assertThat(servers.servers()).isEmpty();
    }

    @Test
    void whoeverFillsTheNetworkWithNamesDrivesNobodyOutAndNoMemoryFull() {
        servers.heard("eth0", "Satu Atap mpp", beacon("mpp"));
        for (int number = 0; number < 2 * HeardServers.HEARD_MAX; number++) {
            servers.heard("eth0", "noise-" + number, beacon("noise-" + number));
        }
        servers.heard("eth0", "Satu Atap mpp", beacon("mpp-new"));

        assertThat(servers.servers()).hasSize(HeardServers.HEARD_MAX).startsWith(beacon("mpp-new"));
    }

    private static ServerBeacon beacon(String mall) {
        return new ServerBeacon(mall, null, "0.1.0", List.of("https://192.168.10.5:7070"), null);
    }
}
