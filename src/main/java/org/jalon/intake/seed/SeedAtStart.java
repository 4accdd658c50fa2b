package org.jalon.intake.seed;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Loads the seed folders that are not loaded yet before the first request is answered; what is wrong with them stops the start. */
@Component
class SeedAtStart implements SmartInitializingSingleton {

    private final Seeds seeds;

    SeedAtStart(Seeds seeds) {
        this.seeds = seeds;
    }

    @Override
    public void afterSingletonsInstantiated() {
        seeds.loadMissing();
    }
}
