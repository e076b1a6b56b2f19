package stele.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.pebbletemplates.pebble.template.GlobalContext;
import io.pebbletemplates.pebble.template.ScopeChain;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import stele.i18n.LocaleTag;
import stele.i18n.Messages;

class VariablesTest {

    private static final String[] NAMES = {"a", "b", "c", "d", "e"};

    /** Every name is looked up after every step, whatever scopes have been begun and ended. */
    @Test
    void theySeeWhatPebblesScopesSee() {
        var random = new Random(1);
        for (int round = 0; round < 300; round++) {
            var pebbles = new ScopeChain();
            var ours = variables();
            pebbles.pushScope();
            ours.pushScope();
            int depth = 1;
            for (int step = 0; step < 100; step++) {
                var name = NAMES[random.nextInt(NAMES.length)];
                var value = random.nextInt(4) == 0 ? null : step;
                switch (random.nextInt(depth > 1 ? 7 : 4)) {
                    case 0 -> {
                        depth++;
                        pebbles.pushScope();
                        ours.pushScope();
                    }
                    case 1 -> {
                        depth++;
                        pebbles.pushLocalScope();
                        ours.pushLocalScope();
                    }
                    case 2 -> {
                        pebbles.put(name, value);
                        ours.put(name, value);
                    }
                    case 3 -> {
                        pebbles.set(name, value);
                        ours.set(name, value);
                    }
                    case 4 -> {
                        depth++;
                        Map<String, Object> given = new HashMap<>();
                        given.put(name, value);
                        pebbles.pushScope(new HashMap<>(given));
                        ours.pushScope(given);
                    }
                    default -> {
                        depth--;
                        pebbles.popScope();
                        ours.popScope();
                    }
                }
                for (var each : NAMES) {
                    assertThat(ours.get(each)).isEqualTo(pebbles.get(each));
                    assertThat(ours.containsKey(each)).isEqualTo(pebbles.containsKey(each));
                    assertThat(ours.currentScopeContainsVariable(each))
                            .isEqualTo(pebbles.currentScopeContainsVariable(each));
                    assertThat(new GlobalContext(ours).get(each)).isEqualTo(new GlobalContext(pebbles).get(each));
                }
            }
        }
    }

    private static Variables variables() {
        var words = Messages.of(Map.of(), LocaleTag.ENGLISH);
        var rendering = new Rendering(
                SamplePages.topic(), words, language -> words, language -> Optional.empty(), new Fragments());
        return new Variables(new Names(), rendering, name -> {
            throw new AssertionError(name);
        });
    }
}
