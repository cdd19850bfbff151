package id.satuatap.acceptance.demo;

import id.satuatap.acceptance.lab.Bench;
import id.satuatap.acceptance.lab.LabWindow;
import id.satuatap.devices.keypad.KeypadKey;
import id.satuatap.devices.led.LedUnit;
import id.satuatap.uikit.text.Languages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * The mall with windows: people press, the lab breaks things. Ends when the lab's window is closed. Confined to the demo's
 * main thread.
 */
final class WindowedRun {
    private final DemoMall mall;
    private final DemoOptions options;

    WindowedRun(DemoMall mall, DemoOptions options) {
        this.mall = mall;
        this.options = options;
    }

    int play() throws IOException, InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        ExecutorService deeds = Executors.newSingleThreadExecutor(task -> new Thread(task, "lab-deeds"));
        try {
            Platform.startup(() -> openLab(deeds, closed));
            // So that a newcomer finds open counters; from here the windows are his.
            List<DeskOfficer> unused = DeskOfficers.seated(mall, options);
            System.out.println("demo: the mall is open; close the device lab to end");
            closed.await();
            HeadlessRun.sayWhereTheRecordIs(mall.folders(), mall.clock().date());
        } finally {
            deeds.shutdownNow();
            Platform.exit();
        }
        return 0;
    }

    private void openLab(ExecutorService deeds, CountDownLatch closed) {
        Stage stage = new Stage();
        LabWindow lab = new LabWindow(stage, new MallBench(deeds), new Languages());
        mall.tray().watch((printer, sheet) -> {
            byte[] png = sheet.png();
            Platform.runLater(() -> lab.sheet(printer, png));
        });
        mall.devices().watchLed((address, text) -> Platform.runLater(() -> lab.led(address, text)));
        stage.setOnHidden(hidden -> closed.countDown());
        stage.show();
    }

    /** Hands each deed to a thread of its own: none may wait on the FX thread. */
    private final class MallBench implements Bench {
        private final ExecutorService deeds;

        MallBench(ExecutorService deeds) {
            this.deeds = deeds;
        }

        @Override
        public List<String> printers() {
            return List.of("kiosk-1", "kiosk-2");
        }

        @Override
        public void paperOut(String printer, boolean out) {
            deed(() -> {
                if (out) {
                    mall.devices().printer(printer).paperOut();
                } else {
                    mall.devices().printer(printer).loadPaper();
                }
            });
        }

        @Override
        public void coverOpen(String printer, boolean open) {
            deed(() -> {
                if (open) {
                    mall.devices().printer(printer).openCover();
                } else {
                    mall.devices().printer(printer).closeCover();
                }
            });
        }

        @Override
        public void printerCable(String printer, boolean out) {
            deed(() -> {
                if (out) {
                    mall.devices().printer(printer).unplug();
                } else {
                    mall.devices().printer(printer).replug();
                }
            });
        }

        @Override
        public void ledCable(boolean out) {
            deed(() -> {
                if (out) {
                    mall.devices().ledLine().unplug();
                } else {
                    mall.devices().ledLine().replug();
                }
            });
        }

        @Override
        public void press(KeypadKey key) {
            deed(() -> mall.devices().keypad().press(key));
        }

        @Override
        public void killServer() {
            deed(mall::killAndRestartServer);
        }

        @Override
        public List<LedPlace> leds() {
            List<LedPlace> places = new ArrayList<>();
            List<LedUnit> units = mall.devices().ledUnits();
            for (int i = 0; i < units.size(); i++) {
                places.add(new LedPlace(units.get(i).address(), mall.cast().windowLabel(i)));
            }
            return places;
        }

        private void deed(Deed deed) {
            deeds.execute(() -> {
                try {
                    deed.run();
                } catch (IOException e) {
                    System.err.println("lab: " + e.getMessage());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }

    /** What the lab does to a device. */
    private interface Deed {
        void run() throws IOException, InterruptedException;
    }
}
