package org.jalon.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that behaves badly as it is told: for the first word of a command it gives the answer of the script, in place of a good one.
 * The answer '-' hangs up; for the word GREETING, no answer is silence. The end of a mail is the command '.'.
 */
final class ScriptedSmtp implements AutoCloseable {

    static final String HANG_UP = "-";

    private final ServerSocket socket;
    private final Map<String, String> script;
    private final CountDownLatch called = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger calls = new AtomicInteger();

    ScriptedSmtp(Map<String, String> script) {
        this.script = script;
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::answerAll);
    }

    int port() {
        return socket.getLocalPort();
    }

    int calls() {
        return calls.get();
    }

    /** Waits until somebody has called. */
    void awaitCall() throws InterruptedException {
        called.await();
    }

    private void answerAll() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                calls.incrementAndGet();
                called.countDown();
                talk(caller);
            } catch (IOException e) {
                // The caller or the test has gone.
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        OutputStream out = caller.getOutputStream();
        if ("silence".equals(script.get("GREETING"))) {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return;
        }
        BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        say(out, "220 ready");
        boolean mail = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (mail && !line.equals(".")) {
                continue;
            }
            String word = line.split("[ :]", 2)[0];
            String answer = script.getOrDefault(word, good(word));
            if (answer.equals(HANG_UP)) {
                return;
            }
            mail = word.equals("DATA");
            say(out, answer);
            if (word.equals("QUIT")) {
                return;
            }
        }
    }

    private static String good(String word) {
        return word.equals("DATA") ? "354 go on" : "250 fine";
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        over.countDown();
        socket.close();
    }
}
