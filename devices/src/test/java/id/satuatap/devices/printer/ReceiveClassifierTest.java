package id.satuatap.devices.printer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiveClassifierTest {
    private static final Reply.AutoStatus READY = new Reply.AutoStatus(0x10, 0, 0, 0x0F);

    private final ReceiveClassifier classifier = new ReceiveClassifier();

    @Test
    void answers_that_come_in_one_read_are_told_apart() {
        assertThat(feed("12 1A 10 00 00 0F 37 22 30 30 31 32 00 00 5F 45 50 53 4F 4E 00"))
                .containsExactly(
                        new Reply.RealTime(0x12),
                        new Reply.RealTime(0x1A),
                        READY,
                        new Reply.Block(0x37, "\"0012"),
                        new Reply.InOrder(0),
                        new Reply.Block(0x5F, "EPSON"));
    }

    @Test
    void an_answer_split_at_every_place_is_the_same_answer() {
        byte[] stream = HexFormat.of().parseHex("1000000f372230303132001612");
        for (int cut = 1; cut < stream.length; cut++) {
            ReceiveClassifier fresh = new ReceiveClassifier();
            List<Reply> replies = new ArrayList<>(fresh.feed(stream, cut));
            byte[] rest = Arrays.copyOfRange(stream, cut, stream.length);
            replies.addAll(fresh.feed(rest, rest.length));

            assertThat(replies)
                    .as("cut after %d bytes", cut)
                    .containsExactly(
                            READY, new Reply.Block(0x37, "\"0012"), new Reply.RealTime(0x16), new Reply.RealTime(0x12));
        }
    }

    @Test
    void stop_and_go_may_fall_into_the_middle_of_anything() {
        assertThat(feed("10 00 13 00 0F 37 11 25 00"))
                .containsExactly(new Reply.Flow(true), READY, new Reply.Flow(false), new Reply.Block(0x37, "%"));
    }

    @Test
    void a_status_that_lost_a_byte_costs_itself_and_not_the_next_answer() {
        assertThat(feed("10 00 12")).contains(new Reply.RealTime(0x12));
        assertThat(feed("10 00 00 0F")).containsExactly(READY);
    }

    @Test
    void noise_is_dropped_and_counted() {
        assertThat(feed("FF 80 91 12")).containsExactly(new Reply.RealTime(0x12));
        assertThat(classifier.dropped()).isEqualTo(3);
    }

    @Test
    void a_block_without_an_end_does_not_swallow_what_follows_for_ever() {
        assertThat(feed("5F 45 50 12")).contains(new Reply.RealTime(0x12));
    }

    @Test
    void both_ways_of_telling_status_mean_the_same() {
        PrinterSenses fine = new PrinterSenses(PaperLevel.OK, false, false, false, false, false);
        assertThat(PrinterSenses.fromRealTime(0x12, 0x12, 0x12, 0x12)).isEqualTo(fine);
        assertThat(PrinterSenses.fromRealTime(0x16, 0x12, 0x12, 0x12)).isEqualTo(fine);
        assertThat(PrinterSenses.fromAutoStatus(READY)).isEqualTo(fine);

        assertThat(PrinterSenses.fromRealTime(0x1A, 0x32, 0x12, 0x7E).condition())
                .isEqualTo(PrinterCondition.PAPER_OUT);
        assertThat(senses(0x18, 0, 0x0F).condition()).isEqualTo(PrinterCondition.PAPER_OUT);
        assertThat(PrinterSenses.fromRealTime(0x1A, 0x16, 0x12, 0x12).condition())
                .isEqualTo(PrinterCondition.COVER_OPEN);
        assertThat(senses(0x38, 0, 0).condition()).isEqualTo(PrinterCondition.COVER_OPEN);
        assertThat(PrinterSenses.fromRealTime(0x1A, 0x52, 0x1A, 0x12).condition())
                .isEqualTo(PrinterCondition.CUTTER_ERROR);
        assertThat(senses(0x18, 0x08, 0).condition()).isEqualTo(PrinterCondition.CUTTER_ERROR);
        assertThat(PrinterSenses.fromRealTime(0x12, 0x12, 0x12, 0x1E).condition())
                .isEqualTo(PrinterCondition.PAPER_NEAR_END);
        assertThat(senses(0x10, 0, 0x03).condition()).isEqualTo(PrinterCondition.PAPER_NEAR_END);
        assertThat(senses(0x18, 0x20, 0).condition()).isEqualTo(PrinterCondition.BROKEN);
        assertThat(senses(0x18, 0x40, 0).condition()).isEqualTo(PrinterCondition.OVERHEATED);
        assertThat(senses(0x18, 0, 0).condition()).isEqualTo(PrinterCondition.OFFLINE);
    }

    private static PrinterSenses senses(int first, int second, int third) {
        return PrinterSenses.fromAutoStatus(new Reply.AutoStatus(first, second, third, 0));
    }

    private List<Reply> feed(String hex) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
        return classifier.feed(bytes, bytes.length);
    }
}
