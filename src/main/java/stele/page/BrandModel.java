package stele.page;

import org.jspecify.annotations.Nullable;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.site.Site;
import stele.theme.Branding;
import stele.theme.Theme;
import stele.theme.ThemeAsset;

/**
 * What makes a site look like its owner's. Templates see it as {@code site.brand}; what is an asset is for {@code asset(…)}.
 *
 * @param sheet the style sheet with the brand's color, an asset; null where there is none
 * @param logo an asset; null where the theme's own is to be shown
 * @param darkLogo for dark screens, an asset; null where the other does for both
 * @param logoWidth in pixels, where the logo is {@value LogoSize#HEIGHT} high
 * @param footer a line of plain text; may be empty
 * @param image absolute URL of a picture that stands for the site; null where there is none, or the site has no address
 */
public record BrandModel(
        @Nullable String sheet,
        @Nullable String logo,
        @Nullable String darkLogo,
        int logoWidth,
        String footer,
        @Nullable String image) {

    static final BrandModel NONE = new BrandModel(null, null, null, LogoSize.HEIGHT, "", null);

    static BrandModel of(Site site, Theme theme, LocaleTag reader) {
        var footer = site.config().publishing().brand().footer();
        return new BrandModel(
                Branding.hasSheet(theme) ? Branding.SHEET : null,
                Branding.logo(theme).map(ThemeAsset::path).orElse(null),
                Branding.darkLogo(theme).map(ThemeAsset::path).orElse(null),
                Branding.logo(theme).map(LogoSize::width).orElse(LogoSize.HEIGHT),
                footer == null ? "" : footer.in(reader),
                Branding.image(theme)
                        .flatMap(image -> site.absolute(new OutputPath(image.published())))
                        .orElse(null));
    }
}
