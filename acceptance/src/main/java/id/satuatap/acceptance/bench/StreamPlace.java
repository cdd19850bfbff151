package id.satuatap.acceptance.bench;

import java.io.IOException;

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
}
