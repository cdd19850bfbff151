package id.satuatap.acceptance.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Where the stream stands, for those who join it. Immutable. */
record StreamPlace(int port, long epoch, long sequence) {
    static StreamPlace now(int port) throws IOException {
        try (Wire board = new Wire(port, BenchMall.token(BenchMall.board(1)))) {
            String hall = board.get("/api/v1/hall");
            return new StreamPlace(port, Bodies.number(hall, "epoch"), Bodies.number(hall, "sequence"));
        }
    }

    Ear listen(String device, boolean smallWindow) throws IOException {
        return Ear.open(port, BenchMall.token(device), epoch, sequence, smallWindow);
    }

    /** One subscriber for each desk, and for so many boards and kiosks. */
    List<Ear> everybody(List<String> counters, int boards, int kiosks) throws IOException {
        List<Ear> ears = new ArrayList<>();
        for (String counter : counters) {
            ears.add(listen(BenchMall.desk(counter), false));
        }
        for (int i = 1; i <= boards; i++) {
            ears.add(listen(BenchMall.board(i), false));
        }
        for (int i = 1; i <= kiosks; i++) {
            ears.add(listen(BenchMall.kiosk(i), false));
        }
        return ears;
    }
}
