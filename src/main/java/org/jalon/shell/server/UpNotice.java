package org.jalon.shell.server;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says in the log where Jalon is to be opened: once it listens there itself, so that nobody is led to another program on that port. */
@Component
class UpNotice {

    private static final Logger LOG = LoggerFactory.getLogger(UpNotice.class);

    private final Environment environment;

    UpNotice(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void up() {
        String port = environment.getProperty("local.server.port");
        if (port != null) {
            LOG.info("Jalon is up. Open http://localhost:{}/ in a browser; Ctrl-C stops it.", port);
        }
    }
}
