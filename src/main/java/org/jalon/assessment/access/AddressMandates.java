package org.jalon.assessment.access;

import org.jalon.assessment.AssessmentAddress;
import org.jalon.assessment.PeriodAddress;
import org.jalon.security.access.MandateOf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Of which mandate rows are, by the address that names them. */
@Configuration(proxyBeanMethods = false)
class AddressMandates {

    @Bean
    static MandateOf<PeriodAddress> mandateOfPeriodAddress() {
        return MandateOf.carried(PeriodAddress.class, PeriodAddress::mandate);
    }

    @Bean
    static MandateOf<AssessmentAddress> mandateOfAssessmentAddress() {
        return MandateOf.carried(AssessmentAddress.class, AssessmentAddress::mandate);
    }
}
