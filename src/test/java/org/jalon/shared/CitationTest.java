package org.jalon.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationTest {

    @Test
    void its_place_is_one_line() {
        assertThat(Citation.of("S/2017/478", "Annex I, 4.2.1").place()).isEqualTo("S/2017/478, Annex I, 4.2.1");
        assertThat(Citation.of("S/2017/478", "").place()).isEqualTo("S/2017/478");
    }

    @Test
    void it_names_a_document_and_fits_the_record() {
        assertThat(violated(new Citation("S/2017/478", "para. 15", "Quoted."))).isEmpty();
        assertThat(violated(new Citation("x".repeat(200), "x".repeat(200), "x".repeat(4000))))
                .isEmpty();
        assertThat(violated(Citation.of(" ", "para. 15"))).containsExactly("symbol");
        assertThat(violated(new Citation("x".repeat(201), "x".repeat(201), "x".repeat(4001))))
                .containsExactlyInAnyOrder("symbol", "locator", "quote");
    }

    private static List<String> violated(Citation citation) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(citation).stream()
                    .map(violation -> violation.getPropertyPath().toString())
                    .toList();
        }
    }
}
