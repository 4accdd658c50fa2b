package org.jalon.shell.server;

import org.apache.catalina.Pipeline;
import org.apache.catalina.Valve;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What Jalon asks of Tomcat beyond what settings can say. */
@Configuration(proxyBeanMethods = false)
class ServerSettings {

    /**
     * A request that waits, for a body that comes slowly or for a client that reads slowly, holds no thread of the system: such threads are few, and
     * a few hundred connections that send a byte now and then would have them all.
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> threadsThatNobodyHolds() {
        return factory -> {
            factory.setProtocol(SteadyProtocol.class.getName());
            factory.addProtocolHandlerCustomizers(
                    protocol -> protocol.setExecutor(new VirtualThreadExecutor("jalon-http-")));
            factory.addEngineValves(new SteadyBodies());
        };
    }

    /** After Spring Boot's own, which adds a page of Tomcat's. */
    @Bean
    @Order
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> errorsInJalonsWords(ServerErrors errors) {
        return factory -> factory.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.setErrorReportValveClass("");
            Pipeline pipeline = host.getPipeline();
            for (Valve valve : pipeline.getValves()) {
                if (valve instanceof ErrorReportValve) {
                    pipeline.removeValve(valve);
                }
            }
            pipeline.addValve(errors.valve());
        });
    }
}
