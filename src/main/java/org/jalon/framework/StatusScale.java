package org.jalon.framework;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The levels of a framework, the most advanced first, as they are offered and counted. */
public record StatusScale(List<StatusLevel> levels) {

    public StatusScale {
        levels = levels.stream()
                .sorted(Comparator.comparingInt(StatusLevel::rank).reversed())
                .toList();
    }

    public Optional<StatusLevel> level(String code) {
        return levels.stream().filter(level -> level.code().equals(code)).findFirst();
    }
}
