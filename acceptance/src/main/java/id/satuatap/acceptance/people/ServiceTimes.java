package id.satuatap.acceptance.people;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long a visitor stands at a counter: lognormal around the standard time, scattered by half, at least half a minute.
 * Stateless.
 */
public final class ServiceTimes {
    private static final double VARIATION = 0.5;
    private static final double SIGMA_SQUARED = Math.log(1 + VARIATION * VARIATION);

    private ServiceTimes() {}

    public static Duration draw(int standardMinutes, RandomGenerator chance) {
        double mu = Math.log(standardMinutes * 60.0) - SIGMA_SQUARED / 2;
        double seconds = Math.exp(mu + Math.sqrt(SIGMA_SQUARED) * chance.nextGaussian());
        return Duration.ofSeconds(Math.max(30, Math.round(seconds)));
    }
}
