package stele.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import stele.config.SiteConfig;
import stele.i18n.LocaleTag;

/** The option that leaves languages out. */
final class LocaleOptions {

    @Option(names = "--locale", paramLabel = "TAG", split = ",", arity = "1..*", description = "Only these languages.")
    private List<String> locales = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    boolean isGiven() {
        return !locales.isEmpty();
    }

    /** The languages as they were named. */
    List<String> written() {
        return locales;
    }

    /** The languages that were named, as the site calls them; none: all of them. */
    List<LocaleTag> of(SiteConfig config) {
        return locales.stream()
                .map(written -> locale(written, config))
                .distinct()
                .toList();
    }

    private LocaleTag locale(String written, SiteConfig config) {
        return LocaleTag.parse(written).flatMap(config::locale).orElseThrow(() -> {
            var known = config.locales().stream().map(LocaleTag::tag).toList();
            var hint = known.isEmpty() ? "" : "; the site has " + String.join(", ", known);
            return new ParameterException(spec.commandLine(), "'" + written + "' is no language of this site" + hint);
        });
    }
}
