package org.jalon.export;

import com.sun.star.beans.PropertyValue;
import com.sun.star.bridge.UnoUrlResolver;
import com.sun.star.bridge.XUnoUrlResolver;
import com.sun.star.comp.helper.Bootstrap;
import com.sun.star.connection.NoConnectException;
import com.sun.star.frame.XComponentLoader;
import com.sun.star.frame.XDispatchHelper;
import com.sun.star.frame.XDispatchProvider;
import com.sun.star.frame.XModel;
import com.sun.star.frame.XStorable;
import com.sun.star.lang.XComponent;
import com.sun.star.lang.XMultiComponentFactory;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import com.sun.star.util.XCloseable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.NullUnmarked;

/** A LibreOffice of one's own, that does what a person would do in it. */
@NullUnmarked
final class LibreOffice implements AutoCloseable {

    private static final Duration UP_WITHIN = Duration.ofSeconds(60);
    private static final PropertyValue[] NONE = {};
    private static final int PORT = 2002;

    /** What a person decides on all changes at once. */
    enum Decision {
        ACCEPT(".uno:AcceptAllTrackedChanges"),
        REJECT(".uno:RejectAllTrackedChanges");

        private final String command;

        Decision(String command) {
            this.command = command;
        }
    }

    private final Path folder;
    private final Process process;
    private final XComponentLoader loader;
    private final XDispatchHelper helper;

    private LibreOffice(Path folder, String host, Process process) throws Exception {
        this.folder = folder;
        this.process = process;
        XComponentContext context = connect(host);
        XMultiComponentFactory factory = context.getServiceManager();
        this.loader = UnoRuntime.queryInterface(
                XComponentLoader.class, factory.createInstanceWithContext("com.sun.star.frame.Desktop", context));
        this.helper = UnoRuntime.queryInterface(
                XDispatchHelper.class, factory.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context));
    }

    static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder("soffice", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** @param folder for its profile and for the files it reads and writes */
    static LibreOffice start(Path folder) throws Exception {
        String host = hostOfItsOwn();
        Process process = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "--norestore",
                        "--nolockcheck",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--accept=socket,host=" + host + ",port=" + PORT + ";urp;")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        try {
            return new LibreOffice(folder, host, process);
        } catch (Exception e) {
            end(process);
            throw e;
        }
    }

    /**
     * LibreOffice does not say which port the system would give it, and one that was free a moment ago may be somebody else's by now. Linux has
     * sixteen million addresses that lead to this computer, and nobody else listens on one of those by chance.
     */
    private static String hostOfItsOwn() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return "127.0.0.1";
        }
        Random any = new SecureRandom();
        return "127.%d.%d.%d".formatted(any.nextInt(1, 255), any.nextInt(1, 255), any.nextInt(1, 255));
    }

    /** Opens a Word file, decides on all changes, and saves it. */
    byte[] decided(byte[] docx, Decision decision) throws Exception {
        Path in = Files.write(folder.resolve("in.docx"), docx);
        Path out = folder.resolve("out.docx");
        XComponent document = loader.loadComponentFromURL(
                in.toUri().toString(), "_blank", 0, new PropertyValue[] {value("Hidden", true)});
        XDispatchProvider frame = UnoRuntime.queryInterface(
                XDispatchProvider.class,
                UnoRuntime.queryInterface(XModel.class, document)
                        .getCurrentController()
                        .getFrame());
        helper.executeDispatch(frame, decision.command, "", 0, NONE);
        UnoRuntime.queryInterface(XStorable.class, document)
                .storeToURL(
                        out.toUri().toString(),
                        new PropertyValue[] {value("FilterName", "MS Word 2007 XML"), value("Overwrite", true)});
        UnoRuntime.queryInterface(XCloseable.class, document).close(true);
        return Files.readAllBytes(out);
    }

    @Override
    public void close() {
        end(process);
    }

    private XComponentContext connect(String host) throws Exception {
        XUnoUrlResolver resolver = UnoUrlResolver.create(Bootstrap.createInitialComponentContext(null));
        String address = "uno:socket,host=" + host + ",port=" + PORT + ";urp;StarOffice.ComponentContext";
        Instant end = Instant.now().plus(UP_WITHIN);
        while (true) {
            try {
                return UnoRuntime.queryInterface(XComponentContext.class, resolver.resolve(address));
            } catch (NoConnectException notYet) {
                if (!process.isAlive() || Instant.now().isAfter(end)) {
                    throw new IOException("LibreOffice is not up: " + Files.readString(folder.resolve("soffice.log")));
                }
                Thread.sleep(100);
            }
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static PropertyValue value(String name, Object value) {
        PropertyValue property = new PropertyValue();
        property.Name = name;
        property.Value = value;
        return property;
    }
}
