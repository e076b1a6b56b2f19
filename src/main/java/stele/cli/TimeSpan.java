package stele.cli;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A time as people write it: {@code 30s}, {@code 10m}, {@code 12h}, {@code 7d}; {@code 0} is none. */
final class TimeSpan implements ITypeConverter<Duration> {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,6})([smhd])|0");

    private static final Map<String, Duration> UNITS = Map.of(
            "s", Duration.ofSeconds(1), "m", Duration.ofMinutes(1), "h", Duration.ofHours(1), "d", Duration.ofDays(1));

    @Override
    public Duration convert(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new TypeConversionException("'" + written + "' is no time; write it like 30s, 10m, 12h or 7d");
        }
        return parts.group(1) == null
                ? Duration.ZERO
                : UNITS.getOrDefault(parts.group(2), Duration.ZERO).multipliedBy(Long.parseLong(parts.group(1)));
    }
}
