package stele.theme;

import java.util.Collection;
import java.util.Locale;

/** An sRGB color; each part from 0 to 255. */
record Color(int red, int green, int blue) {

    static final Color BLACK = new Color(0, 0, 0);
    static final Color WHITE = new Color(255, 255, 255);

    private static final int STEPS = 100;

    /** Reads {@code #rgb} or {@code #rrggbb}. */
    static Color parse(String hex) {
        var digits = hex.length() == 4 ? hex.substring(1).replaceAll("[0-9a-fA-F]", "$0$0") : hex.substring(1);
        int all = Integer.parseInt(digits, 16);
        return new Color(all >> 16 & 0xff, all >> 8 & 0xff, all & 0xff);
    }

    /** The contrast ratio to {@code other}, from 1 to 21 (WCAG 2.2, “contrast ratio”). */
    double contrast(Color other) {
        double mine = luminance();
        double theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    /** The lowest contrast to any of {@code backgrounds}. */
    double contrast(Collection<Color> backgrounds) {
        return backgrounds.stream().mapToDouble(this::contrast).min().orElse(STEPS);
    }

    /** The first shade on the way to {@code end} that stands out from all {@code backgrounds}; {@code end} if none does. */
    Color toward(Color end, Collection<Color> backgrounds, double wanted) {
        for (int step = 0; step < STEPS; step++) {
            var shade = mixed(end, (double) step / STEPS);
            if (shade.contrast(backgrounds) >= wanted) {
                return shade;
            }
        }
        return end;
    }

    /** This color with a {@code share} of {@code other}, from 0 to 1. */
    Color mixed(Color other, double share) {
        return new Color(part(red, other.red, share), part(green, other.green, share), part(blue, other.blue, share));
    }

    private static int part(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /** Relative luminance (WCAG 2.2). */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** {@code #rrggbb}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
