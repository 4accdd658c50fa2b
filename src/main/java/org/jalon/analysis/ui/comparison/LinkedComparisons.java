package org.jalon.analysis.ui.comparison;

import java.util.Set;
import org.jalon.table.ComparisonPages;
import org.jalon.table.TableRef;
import org.springframework.stereotype.Component;

@Component
class LinkedComparisons implements ComparisonPages {

    @Override
    public String comparison(String mandate, String framework, TableRef from, TableRef to) {
        return new ComparisonAddress(mandate, framework, from, to, Set.of()).href();
    }
}
