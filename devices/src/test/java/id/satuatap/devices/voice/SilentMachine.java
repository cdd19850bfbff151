package id.satuatap.devices.voice;

import static id.satuatap.devices.voice.VoiceFixture.NINE;
import static id.satuatap.devices.voice.VoiceFixture.aCall;
import static id.satuatap.devices.voice.VoiceFixture.indonesian;

import id.satuatap.devices.port.DeviceClock;

/** A program that announces one call on the machine's sound device and prints what came of it; for {@link LineSinkTest}. */
final class SilentMachine {

    private SilentMachine() {}

    public static void main(String[] arguments) {
        var outcomes = new Outcomes();
        try (var announcer = Announcer.open(
                indonesian(),
                new LineSink(DeviceClock.system()),
                new ManualClock(NINE),
                AnnouncerSettings.defaults(),
                outcomes)) {
            announcer.announce(aCall("call", "A-012"));
            outcomes.await("failed call no sound device");
        }
        System.out.println(outcomes.told() + " " + outcomes.sounds());
    }
}
