package org.jalon.shell.server;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Health on a way of its own, once an operator says where: a port that nobody else is answered on, with connections and threads of its own.
 * However many connections are held open on the port for people, whoever watches over Jalon learns how it is.
 */
@Component
class HealthConnector implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** Without it, health is answered on the port for people alone. */
    static final String PORT = "jalon.health.port";

    /** Of this computer alone unless said otherwise. */
    static final String ADDRESS = "jalon.health.address";

    private static final String HEALTH = "/actuator/health";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Environment environment;

    HealthConnector(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        Integer port = environment.getProperty(PORT, Integer.class);
        if (port == null) {
            return;
        }
        Connector connector = new Connector(SteadyProtocol.class.getName());
        connector.setPort(port);
        connector.setProperty(
                "address",
                environment.getProperty(
                        ADDRESS, InetAddress.getLoopbackAddress().getHostAddress()));
        connector.setProperty("maxThreads", "4");
        connector.setProperty("minSpareThreads", "1");
        connector.setProperty("connectionTimeout", String.valueOf(PATIENCE.toMillis()));
        factory.addAdditionalConnectors(connector);
        factory.addEngineValves(new OnlyHealth(connector));
    }

    /** Nothing else of Jalon is to be had there: it may be open to those who watch machines, not to those who use Jalon. */
    private static final class OnlyHealth extends ValveBase {

        private final Connector own;

        OnlyHealth(Connector own) {
            super(true);
            this.own = own;
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (request.getConnector() == own
                    && !request.getDecodedRequestURI().equals(request.getContextPath() + HEALTH)) {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            getNext().invoke(request, response);
        }
    }
}
