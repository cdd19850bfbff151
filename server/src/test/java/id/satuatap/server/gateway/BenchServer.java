package id.satuatap.server.gateway;

import id.satuatap.server.gateway.jetty.JettyServer;
import id.satuatap.server.gateway.undertow.UndertowServer;
import id.satuatap.server.gateway.web.WebLibrary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The server that {@link GatewayBench} measures, in a process of its own. Ends with its standard input. */
final class BenchServer {
    static final Map<String, WebLibrary> LIBRARIES = Map.of("undertow", UndertowServer::new, "jetty", JettyServer::new);

    private BenchServer() {}

    /** Says {@code READY port milliseconds-of-web-start}; to every line then how many KiB are resident. */
    public static void main(String[] args) throws IOException {
        long[] startNanos = new long[1];
        WebLibrary library = LIBRARIES.get(args[0]);
        try (TestMall mall = TestMall.open((address, tls, routes, defects) ->
                        new TimedStart(library.listening(address, tls, routes, defects), startNanos));
                BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.printf(Locale.ROOT, "READY %d %.0f%n", mall.port(), startNanos[0] / 1e6);
            while (asked.readLine() != null) {
                System.out.println(residentKib());
            }
        }
        System.exit(0);
    }

    private static String residentKib() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("\\D", ""))
                .findFirst()
                .orElse("0");
    }
}
