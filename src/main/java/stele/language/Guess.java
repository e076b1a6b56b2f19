package stele.language;

/**
 * A language that a text is very likely written in.
 *
 * @param language its ISO 639-1 code, as it was asked for
 * @param confidence above {@value LanguageIdentifier#ENOUGH}, 1 at most; only texts of like length compare well
 */
public record Guess(String language, double confidence) {}
