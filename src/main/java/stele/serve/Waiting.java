package stele.serve;

/** How many browsers wait for an answer. Work that nobody waits for stands aside meanwhile. */
final class Waiting {

    private int browsers;

    synchronized void begin() {
        browsers++;
    }

    synchronized void end() {
        browsers--;
        notifyAll();
    }

    /** Returns when nobody waits. */
    synchronized void standAside() throws InterruptedException {
        while (browsers > 0) {
            wait();
        }
    }
}
