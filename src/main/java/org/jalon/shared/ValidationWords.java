package org.jalon.shared;

import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes every validator of the application speak in Jalon's words. */
@Configuration(proxyBeanMethods = false)
class ValidationWords {

    @Bean
    ValidationConfigurationCustomizer wordsForConstraints(Words words) {
        return configuration -> configuration.messageInterpolator(
                new WordsMessageInterpolator(words, configuration.getDefaultMessageInterpolator()));
    }
}
