package org.jalon;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts Jalon. The scripts and styles of all pages are one small file that is asked for at once; a file for each page would be asked for
 * only after the page's first answer.
 */
@SpringBootApplication
@LoadDependenciesOnStartup
public class Jalon implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(Jalon.class, args);
    }

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "icons/jalon.svg", "any");
    }
}
