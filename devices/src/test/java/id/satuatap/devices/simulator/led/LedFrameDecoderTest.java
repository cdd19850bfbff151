package id.satuatap.devices.simulator.led;

import static org.assertj.core.api.Assertions.assertThat;

import id.satuatap.devices.led.LedText;
import id.satuatap.devices.led.LedUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedFrameDecoderTest {

    private final LedFrameDecoder decoder = new LedFrameDecoder();

    @Test
    void framesAreFoundHoweverTheyFollowEachOther() {
        assertThat(frames("01214131320701224207")).containsExactly("21413132", "2242");
        assertThat(decoder.broken()).isZero();
    }

    @Test
    void bytesOutsideOfAFrameAndFramesThatBeginTwiceAreBroken() {
        assertThat(frames("4142" + "012141" + "01224207")).containsExactly("2242");
        assertThat(decoder.broken()).isEqualTo(3);
    }

    @Test
    void aFrameThatNeverEndsIsGivenUp() {
        assertThat(frames("01" + "41".repeat(80) + "01214107")).containsExactly("2141");
        assertThat(decoder.broken()).isPositive();
    }

    @Test
    void aTextOfTheWrongWidthIsNotShown() {
        var unit = LedUnit.board(0x21, 4);

        assertThat(decoder.content(unit, HexFormat.of().parseHex("21413132"))).isEmpty();
        assertThat(decoder.content(unit, HexFormat.of().parseHex("2141313220"))).contains(LedText.steady("A12"));
        assertThat(decoder.broken()).isEqualTo(1);
    }

    private List<String> frames(String hex) {
        var frames = new ArrayList<String>();
        for (var one : HexFormat.of().parseHex(hex)) {
            decoder.accept(one & 0xFF)
                    .ifPresent(frame -> frames.add(HexFormat.of().formatHex(frame)));
        }
        return frames;
    }
}
