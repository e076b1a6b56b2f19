package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class CommandsTest {

    @Test
    void aCommandIsFoundByItsName() {
        for (var name : Commands.ALL) {
            assertThat(Commands.of(name, "--quiet"))
                    .singleElement()
                    .extracting(CommandsTest::name)
                    .isEqualTo(name);
        }
    }

    private static String name(Object command) {
        return Objects.requireNonNull(command.getClass().getAnnotation(Command.class))
                .name();
    }

    @Test
    void whoNamesNoneIsOfferedAll() {
        assertThat(Commands.of()).hasSameSizeAs(Commands.ALL);
        assertThat(Commands.of("--help")).hasSameSizeAs(Commands.ALL);
        assertThat(Commands.of("biuld")).hasSameSizeAs(Commands.ALL);
    }
}
