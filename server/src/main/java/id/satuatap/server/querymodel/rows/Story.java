package id.satuatap.server.querymodel.rows;

/** What is known so far of one thing, ready to be told as a row. Implementations are confined to the projector. */
interface Story {
    Row row();
}
