package org.jalon.shell.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jalon.shared.Days;
import org.jalon.shared.StrictJson;
import org.jalon.shared.Words;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** How the API reads, and in which language it answers. */
@Configuration(proxyBeanMethods = false)
class RestSettings {

    @Bean
    ServerHttpMessageConvertersCustomizer strictBodies(StrictJson json) {
        return converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(json.mapper()));
    }

    /** Days and instants in addresses are those that Jalon takes, as in bodies. */
    @Bean
    WebMvcConfigurer daysInAddresses() {
        return new WebMvcConfigurer() {
            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverter(String.class, LocalDate.class, given(Days::parse));
                registry.addConverter(String.class, Instant.class, given(Days::instant));
            }
        };
    }

    /** What is left blank in an address is not there, which Spring's converters say with null. */
    @SuppressWarnings("NullAway")
    private static <T> Converter<String, T> given(Function<String, T> reading) {
        return text -> text.isBlank() ? null : reading.apply(text);
    }

    /** The better of the two languages for all that {@code Accept-Language} names, not only for the first of them. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(Words.LANGUAGES);
        resolver.setDefaultLocale(Words.LANGUAGES.getFirst());
        return resolver;
    }
}
