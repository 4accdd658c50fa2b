package org.jalon.mandate.timeline;

import java.util.Map;
import org.jalon.mandate.Mandate;

/** The documents of a mandate, for those who cite them without knowing how they are kept. */
public interface CitedDocuments {

    /** What each is cited as, its symbol or, where it has none, its title, by its key. */
    Map<String, String> names(Mandate mandate);
}
