package id.satuatap.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.satuatap.protocol.change.Frame;
import id.satuatap.protocol.change.WaitingRemoved;
import id.satuatap.protocol.command.IssueTicket;
import id.satuatap.protocol.command.Rejected;
import id.satuatap.protocol.command.RejectionCode;
import id.satuatap.protocol.error.ErrorCode;
import id.satuatap.protocol.view.Language;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireCodecTest {
    private static final String ISSUE =
            "{'commandId':'c1','type':'IssueTicket','visit':'v1','service':'DKC-01','persons':2,'language':'en'}";

    private final WireCodec codec = new WireCodec();

    @Test
    void absentFieldsTakeTheirDefaults() throws WireFault {
        CommandRequest request = command("{'commandId':'c1','type':'IssueTicket','visit':'v1','service':'DKC-01'}");

        assertThat(request.command()).isEqualTo(new IssueTicket("v1", "DKC-01", 1, false, Language.INDONESIAN));
        assertThat(request.deadline()).isNull();
    }

    @Test
    void unknownFieldsAreIgnored() throws WireFault {
        assertThat(command(ISSUE.replace("'persons'", "'colour':{'deep':[1,2]},'persons'")))
                .isEqualTo(command(ISSUE));
    }

    @Test
    void anUnknownCommandIsToldByItsOwnCode() {
        assertThat(fault("{'commandId':'c1','type':'MakeTea'}").code()).isEqualTo(ErrorCode.UNKNOWN_COMMAND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'persons':2 | 'persons':0 | persons",
                "'persons':2 | 'persons':21 | persons",
                "'persons':2 | 'persons':'2' | persons",
                "'persons':2 | 'persons':2.0 | persons",
                "'persons':2 | 'persons':true | persons",
                "'persons':2 | 'persons':99999999999999999999 | persons",
                "'persons':2 | 'persons':[2] | persons",
                "'persons':2 | 'priority':'yes' | priority",
                "'persons':2 | 'priority':1 | priority",
                "'visit':'v1', | '' | visit",
                "'visit':'v1' | 'visit':null | visit",
                "'visit':'v1' | 'visit':'' | visit",
                "'visit':'v1' | 'visit':7 | visit",
                "'visit':'v1' | 'visit':true | visit",
                "'visit':'v1' | 'visit':{} | visit",
                "'visit':'v1' | 'visit':'a b' | visit",
                "'visit':'v1' | 'visit':'\\u0000' | visit",
                "'language':'en' | 'language':'jv' | language",
                "'language':'en' | 'language':0 | language",
                "'commandId':'c1', | '' | commandId",
                "'commandId':'c1' | 'commandId':1 | commandId",
                "'commandId':'c1' | 'commandId':'c/1' | commandId",
                "'commandId':'c1' | 'commandId':'c1','deadline':'tomorrow' | deadline",
                "'commandId':'c1' | 'commandId':'c1','deadline':5 | deadline",
                "'commandId':'c1' | 'commandId':'c1','deadline':'+999999999-12-31T23:59:59Z' | deadline",
                "'type':'IssueTicket', | '' | type",
            },
            quoteCharacter = '`')
    void aFieldThatIsAbsentOrWrongIsNamed(String good, String bad, String field) {
        WireFault fault = fault(ISSUE.replace(good, bad.equals("''") ? "" : bad));

        assertThat(fault.code()).isEqualTo(ErrorCode.INVALID_FIELD);
        assertThat(fault.field()).contains(field);
        assertThat(fault.toError().details()).containsEntry("field", field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "7",
                "'text'",
                "[]",
                "{",
                "{}}",
                "{} {}",
                "{'a':1,'a':2}",
                "{'a':{'b':1,'b':1}}",
                "{'a':01}",
                "{'a':NaN}",
                "{'a':1111111111111111111111111111111111111111111111111}",
                "{a:1}",
                "{'a':1,}",
                "// hello\n{}",
                "{'a':'\u0000'}",
                "\u0000{}",
                "\uFEFF{}",
            })
    void whatIsNotOneJsonObjectIsBadJson(String body) {
        assertThat(fault(body).code()).isEqualTo(ErrorCode.BAD_JSON);
    }

    @Test
    void deepNestingIsBadJson() {
        assertThat(fault("{'a':" + "[".repeat(5_000) + "]".repeat(5_000) + "}").code())
                .isEqualTo(ErrorCode.BAD_JSON);
    }

    @Test
    void bytesThatAreNotUtf8AreBadJson() {
        byte[] latin1 = "{\"a\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf16 = "{\"a\":1}".getBytes(StandardCharsets.UTF_16BE);

        assertThat(fault(latin1).code()).isEqualTo(ErrorCode.BAD_JSON);
        assertThat(fault(utf16).code()).isEqualTo(ErrorCode.BAD_JSON);
    }

    @Test
    void aBodyOverItsLimitIsRefusedUnread() {
        byte[] large = new byte[Api.REQUEST_BYTES_MAX + 1];
        Arrays.fill(large, (byte) '{');

        assertThat(fault(large).code()).isEqualTo(ErrorCode.BODY_TOO_LARGE);
    }

    @Test
    void whateverIsFlippedOrCutNothingButAWireFaultComesOut() {
        byte[] good = json(ISSUE);
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            byte[] bad = Arrays.copyOf(good, 1 + random.nextInt(good.length));
            for (int flips = random.nextInt(4); flips > 0; flips--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            try {
                codec.decodeCommand(bad);
            } catch (WireFault expected) {
                assertThat(expected.toError().code().httpStatus()).isEqualTo(400);
            }
        }
    }

    @Test
    void changesOfUnknownTypeAreSkipped() throws WireFault {
        Frame frame = (Frame) codec.decodeStream(json("{'epoch':1,'from':5,'to':6,'time':'2026-11-23T00:31:05.000Z',"
                + "'rate':1.0,'changes':[{'type':'MoonChanged','moon':{}},{'type':'WaitingRemoved','leg':'l1'}]}"));

        assertThat(frame.changes()).containsExactly(new WaitingRemoved("l1"));
    }

    @Test
    void aFaultInsideAChangeIsNamedByItsPath() {
        WireFault fault = catchThrowableOfType(
                WireFault.class,
                () -> codec.decodeStream(json("{'epoch':1,'from':5,'to':6,'time':'2026-11-23T00:31:05.000Z',"
                        + "'rate':1.0,'changes':[{'type':'ServiceChanged','service':{'service':'a','agency':'b',"
                        + "'open':true,'openDays':[],'waiting':-1,'openCounters':0}}]}")));

        assertThat(fault.field()).contains("changes[0].service.waiting");
    }

    @Test
    void aNewerServersCodeIsStillANo() throws WireFault {
        Rejected rejected = (Rejected) codec.decodeAnswer(json("{'accepted':false,'code':'TOO_HOT','details':{}}"));

        assertThat(rejected.code()).isEqualTo(RejectionCode.UNRECOGNISED);
        assertThat(rejected.details()).containsEntry("code", "TOO_HOT");
    }

    private CommandRequest command(String body) throws WireFault {
        return codec.decodeCommand(json(body));
    }

    private WireFault fault(String body) {
        return fault(json(body));
    }

    private WireFault fault(byte[] body) {
        WireFault fault = catchThrowableOfType(WireFault.class, () -> codec.decodeCommand(body));
        assertThat(fault).isNotNull();
        return fault;
    }

    private static byte[] json(String quotedSingly) {
        return quotedSingly.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
