package stele.serve;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import stele.config.SiteConfig;
import stele.i18n.LocaleTag;
import stele.project.Project;
import stele.stage.Outcome;
import stele.theme.Theme;

/**
 * Where an author works, and how to read again what the site is made from.
 *
 * @param config the site's description as it is now
 * @param theme the theme that a description names, as it is now
 * @param only the languages to show, as if the site had no others; empty: all of them
 */
public record Workplace(
        Project project,
        Supplier<Outcome<SiteConfig>> config,
        Function<SiteConfig, Outcome<Theme>> theme,
        Function<SiteConfig, List<LocaleTag>> only) {}
