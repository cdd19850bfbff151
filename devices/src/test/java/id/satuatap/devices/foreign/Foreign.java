package id.satuatap.devices.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Programs that nobody here wrote. Where one is not installed its test is skipped and says so. CI installs them all, so there one that
 * is missing fails its test, unless the registry that has it was down.
 */
final class Foreign {
    /** Our few lines around their libraries, and what npm puts there. */
    private static final Path HERE = Path.of("src", "test", "foreign").toAbsolutePath();

    private static final Path NODE_MODULES = HERE.resolve("node_modules");
    private static final int SECONDS = 60;

    /**
     * What a program said and how it ended.
     *
     * @param err what it wrote where errors belong; some programs write their answer there
     */
    record Ended(int code, String out, String err) {
        String said() {
            return (out + err).strip();
        }
    }

    /** From where a program comes, as {@code .ci/foreign-programs} names it. */
    enum Registry {
        APT,
        NPM
    }

    private Foreign() {}

    /** Ends a test whose program is missing. */
    static void missing(Registry from, String what) {
        missing(System.getenv(), from, what);
    }

    /** @param environment what CI says: that all must be there, and which registries were down */
    static void missing(Map<String, String> environment, Registry from, String what) {
        boolean needed = environment.getOrDefault("FOREIGN_PROGRAMS", "").equals("required");
        boolean down = Arrays.asList(
                        environment.getOrDefault("FOREIGN_REGISTRIES_DOWN", "").split("\\s+", -1))
                .contains(from.name().toLowerCase(Locale.ROOT));
        if (needed && !down) {
            fail(what);
        }
        abort(down ? what + " (its registry was down)" : what);
    }

    /** A script beside {@code package.json}. */
    static String script(String name) {
        return HERE.resolve(name).toString();
    }

    /** A program that npm installed beside our scripts; else the test is skipped. */
    static String npm(String pack) {
        installed("node");
        if (!Files.isDirectory(NODE_MODULES.resolve(pack))) {
            missing(Registry.NPM, pack + " is not installed: npm ci --ignore-scripts in devices/src/test/foreign");
        }
        return NODE_MODULES.resolve(".bin").resolve(pack).toString();
    }

    /** Debian's Python where it has the library; else the test is skipped. */
    static String pythonWith(String library) throws Exception {
        String python = "/usr/bin/python3";
        if (!Files.isExecutable(Path.of(python))
                || run(python, "-c", "import " + library).code() != 0) {
            missing(
                    Registry.APT,
                    "Python's " + library
                            + " is not installed: apt-get install python3-pymodbus python3-serial-asyncio");
        }
        return python;
    }

    /** A program on the path; else the test is skipped. */
    static String installed(String program) {
        boolean there = Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        if (!there) {
            missing(Registry.APT, program + " is not installed");
        }
        return program;
    }

    /** Runs a program to its end. */
    static Ended run(String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("foreign", ".out");
        Path err = Files.createTempFile("foreign", ".err");
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            boolean inTime = process.waitFor(SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            Ended ended = new Ended(
                    inTime ? process.exitValue() : -1,
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
            assertThat(inTime).as("%s ended; it said %s", command[0], ended).isTrue();
            return ended;
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
