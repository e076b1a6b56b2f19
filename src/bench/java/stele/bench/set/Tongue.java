package stele.bench.set;

import java.util.Arrays;
import java.util.List;

/**
 * What makes invented words look like a language: its little words, and how its long ones end.
 *
 * @param tag as in folder names, such as {@code fr-FR}
 * @param labels the few words that stand in every topic: the revision line, the list of children, a numbered step
 * @param wrapped whether its topics lie in nested {@code <div>}s with named headings, as an older exporter wrote them
 * @param machine the share of its topics that a machine translated
 */
record Tongue(String tag, List<String> little, List<String> endings, Labels labels, boolean wrapped, double machine) {

    record Labels(String revised, String inThisSection, String step) {}

    static Tongue of(String tag) {
        String language = tag.split("-", 2)[0];
        return switch (language) {
            case "fr" ->
                new Tongue(
                        tag,
                        words(
                                "le la les de des du un une et à en pour dans par sur avec vous est sont que qui ce cette ou"),
                        words("tion ment eur age ique er é ant ure ée eux ier elle aux ance"),
                        new Labels("Rubrique révisée :", "Dans cette section", "Phase"),
                        false,
                        0.02);
            case "es" ->
                new Tongue(
                        tag,
                        words("el la los las de del un una y a en para por con que se su al es no o como este puede"),
                        words("ción miento dor aje ico ar ado ante ura ido oso ero illa ales encia"),
                        new Labels("Tema revisado:", "En esta sección", "Fase"),
                        false,
                        0.02);
            case "pt" ->
                new Tongue(
                        tag,
                        words("o a os as de do da um uma e em para por com que se no na ao é não ou como esta você"),
                        words("ção mento dor agem ico ar ado ante ura ido oso eiro inha ais ência"),
                        new Labels("Tópico revisado:", "Nesta seção", "Fase"),
                        false,
                        0.02);
            case "de" ->
                new Tongue(
                        tag,
                        words(
                                "der die das den dem ein eine und in zu mit für auf von ist sind wird werden Sie nicht auch"),
                        words("ung heit er ieren lich keit ische te schaft en end bar nis em ler"),
                        new Labels("Thema überarbeitet:", "In diesem Abschnitt", "Phase"),
                        true,
                        0.98);
            default ->
                new Tongue(
                        tag,
                        words("the a an of to in for and on with is are you that this it by or as be from can not at"),
                        words("tion ing er ment ed able ness ly s ive al or ure ance ic"),
                        new Labels("Topic revised:", "In this section", "Phase"),
                        false,
                        0.1);
        };
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }
}
