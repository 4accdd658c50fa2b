package org.jalon.shell.rest;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Fails as nobody foresaw. */
@RestController
class Broken {

    @GetMapping("/api/v1/broken")
    String fail() {
        throw new IllegalStateException("secret of the inside");
    }

    @GetMapping("/api/v1/broken/race")
    String race() {
        throw new DuplicateKeyException("secret of the inside");
    }
}
