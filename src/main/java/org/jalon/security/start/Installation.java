package org.jalon.security.start;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where and how this Jalon runs, as the operator set it; what was not set, {@code org.jalon.security.start} fills in.
 *
 * @param dataDir the directory of everything that Jalon keeps, {@code data} unless {@code jalon.data-dir} says otherwise
 * @param demo whether it shows itself with demo people whose password everybody knows
 */
@ConfigurationProperties("jalon")
@Validated
public record Installation(@NotNull Path dataDir, boolean demo) {}
