package org.jalon.shell.server;

import org.apache.catalina.Pipeline;
import org.apache.catalina.Valve;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What Jalon asks of Tomcat beyond what settings can say. */
@Configuration(proxyBeanMethods = false)
class ServerSettings {

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
