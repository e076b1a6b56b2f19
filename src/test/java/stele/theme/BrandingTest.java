package stele.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.config.Brand;
import stele.config.Brand.Pair;
import stele.config.Brand.Written;
import stele.diagnostic.Position;

/** A brand over the default theme, whose backgrounds are many. */
class BrandingTest {

    private static final Theme THEME = DefaultThemeFiles.theme();
    private static final Pattern TOKEN =
            Pattern.compile("--([a-z-]+): light-dark\\((#[0-9a-f]{3,6}), (#[0-9a-f]{3,6})\\)");

    @ParameterizedTest
    @ValueSource(strings = {"#0a58a6", "#ff9900", "#ffff00", "#fff", "#000", "#c8102e", "#00875a", "#808080"})
    void whateverTheColorEveryTextCanBeRead(String color) {
        var own = tokens(sheet(brand(color, null)));
        var theme = tokens(text(asset(THEME, "css/stele.css")));
        for (int scheme = 0; scheme < 2; scheme++) {
            int which = scheme;
            theme.forEach((name, values) -> {
                if (name.matches("bg(-[a-z]+)?|(note|tip|important|warning|caution|mt)-bg")) {
                    assertThat(of(own, "link", which).contrast(Color.parse(values.get(which))))
                            .as("link of %s on %s", color, name)
                            .isGreaterThanOrEqualTo(4.5);
                }
            });
            assertThat(of(own, "on-accent", which).contrast(of(own, "accent", which)))
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(of(own, "accent-soft-fg", which).contrast(of(own, "accent-soft", which)))
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(of(own, "focus", which).contrast(of(own, "accent-soft", which)))
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void aColorThatCannotBeReadIsChangedAndItsOwnerIsTold() {
        var branded = Branding.of(THEME, brand("#ff9900", "#ff9900"), Map.of());
        assertThat(branded.diagnostics()).singleElement().satisfies(told -> {
            assertThat(told.rule()).isEqualTo("config/brand-color");
            assertThat(told.position()).isEqualTo(new Position("site.yaml", 2, 3));
            var link = tokens(sheet(brand("#ff9900", "#ff9900"))).get("link");
            assertThat(told.message())
                    .contains("'#ff9900'")
                    .contains(Objects.requireNonNull(link).get(0));
            assertThat(link.get(1)).isEqualTo("#ff9900");
        });
        assertThat(Branding.of(THEME, brand("#0a58a6", null), Map.of()).diagnostics())
                .isEmpty();
    }

    @Test
    void aBrandsFilesAreAssetsOfTheTheme() {
        var logo = new Pair(written("media/L.SVG"), written("media/dark.png"));
        var brand = new Brand(null, logo, null, written("og.png"));
        var files = Map.of("media/L.SVG", bytes("<svg/>"), "media/dark.png", bytes("d"), "og.png", bytes("o"));
        var theme = Branding.of(THEME, brand, files).value().orElseThrow();
        assertThat(text(asset(theme, "brand/logo.svg"))).isEqualTo("<svg/>");
        assertThat(asset(theme, "brand/logo.svg").published()).matches("_stele/brand/logo\\.[0-9a-f]{8}\\.svg");
        assertThat(text(asset(theme, "brand/logo-dark.png"))).isEqualTo("d");
        assertThat(text(asset(theme, "brand/image.png"))).isEqualTo("o");
        assertThat(text(asset(theme, "css/brand.css")))
                .contains("prefers-color-scheme")
                .doesNotContain("--link");
    }

    @Test
    void aThemeWithoutABrandStaysAsItIs() {
        assertThat(Branding.of(THEME, Brand.NONE, Map.of())
                        .value()
                        .orElseThrow()
                        .assets())
                .isEqualTo(THEME.assets());
    }

    private static Brand brand(String light, @Nullable String dark) {
        return new Brand(new Pair(written(light), dark == null ? null : written(dark)), null, null, null);
    }

    private static Written written(String value) {
        return new Written(value, new Position("site.yaml", 2, 3));
    }

    private static String sheet(Brand brand) {
        return text(asset(Branding.of(THEME, brand, Map.of()).value().orElseThrow(), "css/brand.css"));
    }

    private static ThemeAsset asset(Theme theme, String path) {
        return theme.assets().stream()
                .filter(asset -> asset.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static String text(ThemeAsset asset) {
        return new String(Base64.getDecoder().decode(asset.base64()), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Color of(Map<String, List<String>> tokens, String name, int scheme) {
        return Color.parse(Objects.requireNonNull(tokens.get(name)).get(scheme));
    }

    private static Map<String, List<String>> tokens(String css) {
        var tokens = new HashMap<String, List<String>>();
        TOKEN.matcher(css)
                .results()
                .forEach(token -> tokens.put(token.group(1), List.of(token.group(2), token.group(3))));
        return tokens;
    }
}
