package org.jalon.security.start;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Refuses, before any database is touched, to run with demo people where others could reach them or on data that is not the demo's. */
final class DemoOnlyHere implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        if (!environment.getProperty(InstallationDefaults.DEMO, Boolean.class, false)) {
            return;
        }
        String address = environment.getRequiredProperty(InstallationDefaults.ADDRESS);
        if (!isLoopback(address)) {
            throw new StartRefused("start.demo-address", address);
        }
        String dataDir = environment.getRequiredProperty(InstallationDefaults.DATA_DIR);
        if (!environment
                .getRequiredProperty(InstallationDefaults.DATABASE)
                .equals(InstallationDefaults.databaseUnder(dataDir))) {
            throw new StartRefused("start.demo-database");
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
