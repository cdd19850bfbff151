package id.satuatap.protocol.client;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.protocol.error.ErrorCode;
import org.junit.jupiter.api.Test;

/** A server that was down over night left a line in each PC's log for every try. */
class LossesTest {
    private final Losses losses = new Losses();

    @Test
    void aCauseIsLoggedOnceHoweverOftenItIsTriedAgain() {
        assertThat(losses.logged(ErrorCode.NO_ANSWER)).isTrue();
        assertThat(losses.logged(ErrorCode.UNREACHABLE)).isTrue();

        assertThat(losses.logged(ErrorCode.UNREACHABLE)).isFalse();
        assertThat(losses.logged(ErrorCode.NO_ANSWER)).isFalse();
    }

    @Test
    void theNextLossIsANewOne() {
        losses.logged(ErrorCode.UNREACHABLE);
        losses.over();

        assertThat(losses.logged(ErrorCode.UNREACHABLE)).isTrue();
    }
}
