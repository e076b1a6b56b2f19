package stele.navigation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What documentation calls the list of a topic's children, and what it calls a list of topics that merely have to do with
 * it. In published sets the tool writes these headings, so that each language has few of them.
 */
final class ListTitles {

    private static final Set<String> CHILDREN = words("""
            in this section, in this guide, contents, topics,
            dans cette section, dans ce guide, contenu de cette section, sommaire,
            en esta sección, en esta guía, contenido de esta sección, contenido,
            nesta seção, nesta secção, neste guia, conteúdo desta seção, conteúdo,
            in diesem abschnitt, inhalt dieses abschnitts, in diesem leitfaden, inhalt,
            in questa sezione, in deze sectie, in dit gedeelte, i denne sektion, i dette afsnit, i denne delen,
            i det här avsnittet, tässä osassa, w tej sekcji, v této části, v tejto časti, ebben a szakaszban,
            în această secțiune, в этом разделе, у цьому розділі, в този раздел, σε αυτήν την ενότητα, bu bölümde,
            في هذا القسم, בסעיף זה, ในส่วนนี้, trong phần này, di bagian ini,
            このセクションの内容, 本节内容, 本節內容, 이 섹션의 내용
            """);

    private static final Set<String> RELATED = words("""
            see also, related topics, related articles, related content, related links, related sections, next steps,
            concepts, tasks, reference, references, other resources, additional resources, further reading,
            voir aussi, voir également, rubriques connexes, articles connexes, contenu associé, liens connexes,
            sections connexes, étapes suivantes, prochaines étapes, tâches, référence, références, autres ressources,
            ressources supplémentaires, pour en savoir plus, pour aller plus loin,
            vea también, véase también, ver también, consulte también, temas relacionados, artículos relacionados,
            contenido relacionado, vínculos relacionados, secciones relacionadas, pasos siguientes, próximos pasos,
            conceptos, tareas, referencia, referencias, otros recursos, recursos adicionales, más información,
            consulte também, ver também, veja também, confira também, tópicos relacionados, artigos relacionados,
            conteúdo relacionado, links relacionados, seções relacionadas, próximas etapas, próximos passos,
            conceitos, tarefas, referência, referências, outros recursos, saiba mais, mais informações,
            siehe auch, verwandte themen, verwandte artikel, verwandte inhalte, verwandte links, verwandte abschnitte,
            nächste schritte, konzepte, aufgaben, referenz, verweise, weitere ressourcen, andere ressourcen,
            weitere informationen, weiterführende themen,
            vedere anche, vedi anche, argomenti correlati, zie ook, verwante onderwerpen, se også, se även, katso myös,
            zobacz też, zobacz także, viz také, pozri aj, lásd még, vezi și, см. также, див. також, вижте също,
            δείτε επίσης, ayrıca bkz., ayrıca bakınız, انظر أيضًا, راجع أيضًا, ראה גם, ดูเพิ่มเติม, xem thêm, lihat juga,
            関連項目, 参照, 次のステップ, 另请参阅, 另請參閱, 后续步骤, 後續步驟, 참고 항목, 다음 단계
            """);

    private ListTitles() {}

    /** Whether a list under {@code title} holds the topic's children. */
    static boolean ofChildren(String title) {
        return CHILDREN.contains(fold(title));
    }

    /** Whether a list under {@code title} holds topics that are filed elsewhere. */
    static boolean ofRelated(String title) {
        return RELATED.contains(fold(title));
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(",")).map(ListTitles::fold).collect(Collectors.toUnmodifiableSet());
    }

    private static String fold(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .replaceAll("^ |[ :：]+$", "");
    }
}
