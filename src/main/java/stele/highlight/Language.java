package stele.highlight;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A language whose code is coloured. */
enum Language {
    POWERSHELL("PowerShell", ShellGrammars.POWERSHELL, "powershell", "ps1", "ps", "pwsh", "azurepowershell"),
    BATCH("Batch", ShellGrammars.BATCH, "batch", "bat", "cmd", "console", "dos"),
    BASH("Bash", ShellGrammars.BASH, "bash", "sh", "shell", "zsh", "azurecli", "bash-session", "shellsession"),
    XML("XML", MarkupGrammars.XML, "xml", "xaml", "xsd", "xslt", "svg", "config", "csproj"),
    HTML("HTML", MarkupGrammars.XML, "html", "htm", "xhtml", "vue", "cshtml", "razor"),
    CSS("CSS", MarkupGrammars.CSS, "css", "scss", "less"),
    MARKDOWN("Markdown", MarkupGrammars.MARKDOWN, "markdown", "md"),
    JSON("JSON", DataGrammars.JSON, "json", "jsonc", "json5", "jsonl"),
    YAML("YAML", DataGrammars.YAML, "yaml", "yml"),
    INI("INI", DataGrammars.INI, "ini", "properties", "toml", "conf", "cfg", "reg"),
    DIFF("Diff", DataGrammars.DIFF, "diff", "patch"),
    SQL("SQL", ProgramGrammars.SQL, "sql", "tsql", "t-sql", "mysql", "pgsql", "plsql"),
    JAVA("Java", ProgramGrammars.JAVA, "java", "kotlin", "kt", "groovy", "scala"),
    JAVASCRIPT("JavaScript", ProgramGrammars.JAVASCRIPT, "javascript", "js", "jsx", "mjs", "node"),
    TYPESCRIPT("TypeScript", ProgramGrammars.JAVASCRIPT, "typescript", "ts", "tsx"),
    CSHARP("C#", ProgramGrammars.CSHARP, "csharp", "c#", "cs", "dotnetcli"),
    C("C++", ProgramGrammars.C, "c", "cpp", "c++", "h", "hpp", "objc"),
    VISUAL_BASIC("Visual Basic", ProgramGrammars.VISUAL_BASIC, "vb", "vbnet", "vb.net", "vbscript", "vbs", "vba"),
    PYTHON("Python", ProgramGrammars.PYTHON, "python", "py", "python3");

    private static final Map<String, Language> BY_NAME = new TreeMap<>();

    static {
        for (var language : values()) {
            language.names.forEach(name -> BY_NAME.put(name, language));
        }
    }

    private final String label;
    private final Grammar grammar;
    private final List<String> names;

    Language(String label, Grammar grammar, String... names) {
        this.label = label;
        this.grammar = grammar;
        this.names = List.of(names);
    }

    /** The language that authors call {@code name}, in lower case. */
    static Optional<Language> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    String label() {
        return label;
    }

    Grammar grammar() {
        return grammar;
    }

    /** Every name that authors may use. */
    static Set<String> allNames() {
        return Collections.unmodifiableSet(BY_NAME.keySet());
    }
}
