package org.jalon.table.access;

import org.jalon.security.access.MandateOf;
import org.jalon.table.AnnexTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Of which mandate tables are. */
@Configuration(proxyBeanMethods = false)
class TableMandates {

    @Bean
    static MandateOf<AnnexTable> mandateOfTable() {
        return MandateOf.carried(AnnexTable.class, AnnexTable::mandate);
    }
}
