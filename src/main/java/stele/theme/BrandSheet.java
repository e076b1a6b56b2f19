package stele.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import stele.config.Brand.Pair;
import stele.config.Brand.Written;
import stele.diagnostic.Diagnostic;

/**
 * The color of a brand as the tokens of a style sheet: in shades that can be read on every background of the theme, light
 * and dark, as WCAG 2.2 demands (1.4.3: 4.5 to 1).
 */
final class BrandSheet {

    private static final double READABLE = 4.5;

    /** How much of a color a soft background of it has. */
    private static final double SOFT = 0.12;

    private static final double HOVER = 0.3;

    /** Backgrounds on which the theme shows links: {@code --bg-subtle: light-dark(#f5f6f8, #1a1e25)}. */
    private static final Pattern BACKGROUND = Pattern.compile(
            "--(?!mark-|accent)(?:bg(?:-[a-z]+)?|[a-z]+-bg):\\s*light-dark\\(\\s*(#[0-9a-fA-F]{3,6})\\s*,\\s*(#[0-9a-fA-F]{3,6})\\s*\\)");

    private final List<Color> light = new ArrayList<>(List.of(Color.WHITE));
    private final List<Color> dark = new ArrayList<>();
    private final List<Diagnostic> diagnostics;

    /** @param sheets the theme's style sheets, which tell its backgrounds */
    BrandSheet(List<String> sheets, List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
        sheets.forEach(sheet -> BACKGROUND.matcher(sheet).results().forEach(background -> {
            light.add(Color.parse(background.group(1)));
            dark.add(Color.parse(background.group(2)));
        }));
        if (dark.isEmpty()) {
            dark.add(Color.parse("#222222"));
        }
    }

    /** The tokens of {@code color}. */
    String tokens(Pair color) {
        var onLight = readable(color.light(), Color.BLACK, light);
        var onDark = Optional.ofNullable(color.dark())
                .map(chosen -> readable(chosen, Color.WHITE, dark))
                .orElseGet(() -> Color.parse(color.light().value()).toward(Color.WHITE, dark, READABLE));
        var css = new StringBuilder(":root {\n");
        token(css, "link", onLight, onDark);
        token(css, "link-hover", onLight.mixed(Color.BLACK, HOVER), onDark.mixed(Color.WHITE, HOVER));
        token(css, "accent", onLight, onDark);
        token(css, "on-accent", on(onLight), on(onDark));
        var softLight = light.get(0).mixed(onLight, SOFT);
        var softDark = dark.get(0).mixed(onDark, SOFT);
        token(css, "accent-soft", softLight, softDark);
        token(
                css,
                "accent-soft-fg",
                onLight.toward(Color.BLACK, List.of(softLight), READABLE),
                onDark.toward(Color.WHITE, List.of(softDark), READABLE));
        token(css, "focus", onLight, onDark);
        return css.append("}\n").toString();
    }

    /** What {@code written} says, or the nearest shade that can be read. */
    private Color readable(Written written, Color end, List<Color> backgrounds) {
        var chosen = Color.parse(written.value());
        var shade = chosen.toward(end, backgrounds, READABLE);
        if (!shade.equals(chosen)) {
            diagnostics.add(Diagnostic.info(
                            written.position(),
                            "config/brand-color",
                            String.format(
                                    Locale.ROOT,
                                    "'%s' has a contrast of %.1f where text needs %.1f, so '%s' is taken",
                                    written.value(),
                                    Math.floor(chosen.contrast(backgrounds) * 10) / 10,
                                    READABLE,
                                    shade))
                    .withHint("write '" + shade + "', or another color that can be read"));
        }
        return shade;
    }

    private static Color on(Color fill) {
        return fill.contrast(Color.WHITE) >= fill.contrast(Color.BLACK) ? Color.WHITE : Color.BLACK;
    }

    private static void token(StringBuilder css, String name, Color light, Color dark) {
        css.append("  --")
                .append(name)
                .append(": light-dark(")
                .append(light)
                .append(", ")
                .append(dark)
                .append(");\n");
    }
}
