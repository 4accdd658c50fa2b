package org.jalon.shell.database;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Jalon is up as long as it can save what people do; a database that only answers questions is not enough. */
@Component("database")
class DatabaseHealth implements HealthIndicator {

    private final DatabasePulse pulse;

    DatabaseHealth(DatabasePulse pulse) {
        this.pulse = pulse;
    }

    @Override
    public Health health() {
        return (pulse.beats() ? Health.up() : Health.down()).build();
    }
}
