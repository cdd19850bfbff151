package id.satuatap.acceptance.demo;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the demo was asked for. Immutable.
 *
 * @param minutes of the mall's clock; with windows it goes on until somebody ends it
 * @param speed mall minutes a real minute
 * @param tickets visitors a day
 * @param out where everything is left
 * @param catalogue null for the mall that ships with the product
 */
public record DemoOptions(
        boolean headless,
        int minutes,
        double speed,
        long seed,
        int tickets,
        Path out,
        @Nullable Path catalogue) {
    public DemoOptions {
        require(minutes >= 1 && minutes <= 24 * 60, "--minutes is 1 to 1440, in minutes of the mall's clock");
        require(speed >= 1 && speed <= 600, "--speed is 1 to 600");
        require(tickets >= 1 && tickets <= 20_000, "--tickets is 1 to 20000");
    }

    private static void require(boolean condition, String words) {
        if (!condition) {
            throw new IllegalArgumentException(words);
        }
    }
}
