package org.jalon.export;

import org.jalon.framework.DocumentPages;
import org.jalon.framework.FrameworkNavigation;
import org.jalon.mandate.MandateNavigation;
import org.springframework.stereotype.Component;

@Component
class LinkedDocuments implements DocumentPages {

    @Override
    public String choose(String mandate, String framework, String choice) {
        return ExportNavigation.export(mandate, framework, choice);
    }

    @Override
    public String table(String mandate, String framework, String period, String format, String language) {
        return FrameworkNavigation.files(mandate, framework) + "/periods/" + period + "/table." + format + "?lang="
                + language;
    }

    @Override
    public String dataPackage(String mandate, String language) {
        return MandateNavigation.files(mandate) + "/package.zip?lang=" + language;
    }
}
