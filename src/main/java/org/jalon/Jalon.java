package org.jalon;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import com.vaadin.flow.shared.ui.Transport;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;

/**
 * Starts Jalon. The scripts and styles of all pages are one small file that is asked for at once; a file for each page would be asked for
 * only after the page's first answer.
 *
 * <p>What the server has to say unasked comes through a websocket; what a person does goes the ordinary way, so that it is checked and counted
 * like any other request.
 *
 * <p>What fails outside all pages is said by the server (org.jalon.shell.server): another page for errors would be a third voice.
 */
@SpringBootApplication(exclude = ErrorMvcAutoConfiguration.class)
@LoadDependenciesOnStartup
@Push(transport = Transport.WEBSOCKET_XHR)
public class Jalon implements AppShellConfigurator {

    /**
     * As many requests as this work at once, whatever the number of processors: virtual threads do not take turns on a thread of the system,
     * so that two documents in the making would otherwise keep everybody on a small server waiting.
     */
    private static final int AT_WORK = 64;

    public static void main(String[] args) {
        String carriers = "jdk.virtualThreadScheduler.parallelism";
        System.setProperty(carriers, System.getProperty(carriers, String.valueOf(AT_WORK)));
        SpringApplication.run(Jalon.class, args);
    }

    @Override
    public void configurePage(AppShellSettings page) {
        page.addMetaTag("google", "notranslate");
        page.addFavIcon("icon", "icons/jalon.svg", "any");
    }
}
