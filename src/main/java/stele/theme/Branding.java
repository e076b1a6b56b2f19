package stele.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stele.config.Brand;
import stele.config.Brand.Written;
import stele.diagnostic.Diagnostic;
import stele.stage.Outcome;

/**
 * A theme in the colors of a site's owner: the brand's files are assets of the theme below {@code brand/}, and its color is a
 * style sheet, {@value #SHEET}, that comes after the theme's.
 */
public final class Branding {

    public static final String SHEET = "css/brand.css";

    private static final String LOGO = "brand/logo.";
    private static final String DARK_LOGO = "brand/logo-dark.";
    private static final String IMAGE = "brand/image.";

    /** Which of two logos is seen, by the reader's choice or else by what the screen prefers. */
    private static final String TWO_LOGOS = """
            .logo.for-dark, [data-theme="dark"] .logo.for-light { display: none; }
            [data-theme="dark"] .logo.for-dark { display: inline; }
            @media (prefers-color-scheme: dark) {
              :root:not([data-theme="light"]) .logo.for-light { display: none; }
              :root:not([data-theme="light"]) .logo.for-dark { display: inline; }
            }
            """;

    private Branding() {}

    /**
     * The theme with all that the brand has.
     *
     * @param files the content of each of {@link Brand#files}, by what is written there
     */
    public static Outcome<Theme> of(Theme theme, Brand brand, Map<String, byte[]> files) {
        var diagnostics = new ArrayList<Diagnostic>();
        var assets = new ArrayList<ThemeAsset>();
        var css = new StringBuilder();
        if (brand.color() != null) {
            css.append(new BrandSheet(sheets(theme), diagnostics).tokens(brand.color()));
        }
        if (brand.logo() != null) {
            add(assets, LOGO, brand.logo().light(), files);
            add(assets, DARK_LOGO, brand.logo().dark(), files);
            css.append(brand.logo().dark() == null ? "" : TWO_LOGOS);
        }
        add(assets, IMAGE, brand.image(), files);
        if (!css.isEmpty()) {
            assets.add(PublishedAssets.asset(SHEET, css.toString().getBytes(StandardCharsets.UTF_8)));
        }
        return Outcome.of(theme.with(assets), diagnostics);
    }

    /** The logo, the one for dark screens, and the image of a theme that has a brand. */
    public static Optional<ThemeAsset> logo(Theme theme) {
        return find(theme, LOGO);
    }

    public static Optional<ThemeAsset> darkLogo(Theme theme) {
        return find(theme, DARK_LOGO);
    }

    public static Optional<ThemeAsset> image(Theme theme) {
        return find(theme, IMAGE);
    }

    public static boolean hasSheet(Theme theme) {
        return find(theme, SHEET).isPresent();
    }

    private static Optional<ThemeAsset> find(Theme theme, String start) {
        return theme.assets().stream()
                .filter(asset -> asset.path().startsWith(start))
                .findFirst();
    }

    private static void add(List<ThemeAsset> assets, String name, @Nullable Written file, Map<String, byte[]> files) {
        var content = file == null ? null : files.get(file.value());
        if (file != null && content != null) {
            var suffix =
                    file.value().substring(file.value().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            assets.add(PublishedAssets.asset(name + suffix, content));
        }
    }

    private static List<String> sheets(Theme theme) {
        return theme.assets().stream()
                .filter(asset -> asset.path().endsWith(".css"))
                .map(asset -> new String(Base64.getDecoder().decode(asset.base64()), StandardCharsets.UTF_8))
                .toList();
    }
}
