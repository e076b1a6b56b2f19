// What the other scripts share. theme.yaml says in which order they become one file; each is a block of its own, and where
// a page lacks what a script is for, it does nothing.
const stele = {
  /** What the build says of this page: see PageModel.data. */
  page: JSON.parse(document.getElementById('stele-page')?.textContent || '{}'),

  /** Runs a part of the page's script, and runs it again where what the page says is replaced (by `stele serve`). */
  part(run) {
    run();
    addEventListener('stele-renewed', run);
  },

  /** Words of the theme that only scripts show, in the page's language, by key; a plural is an object by category. */
  words: globalThis.steleWords ?? {},

  /** The word for `key`, with each `{name}` filled in; what is counted is called `count`. */
  say(key, values = {}) {
    let text = this.words[key] ?? '';
    if (typeof text === 'object') {
      const { count } = values;
      text = text['=' + count] ?? text[new Intl.PluralRules(document.documentElement.lang).select(count)] ?? text.other;
    }
    return text.replace(/\{(\w+)\}/g, (all, name) => {
      const value = values[name] ?? all;
      return typeof value === 'number' ? this.number(value) : value;
    });
  },

  number: (value) => value.toLocaleString(document.documentElement.lang),

  /** Text as it is compared: without accents and case, ligatures taken apart. */
  fold: (text) =>
    text
      .toLocaleLowerCase(document.documentElement.lang)
      .normalize('NFD')
      .replace(/[\p{M}\u00AD]/gu, '')
      .replace(/[ßœæ’]/g, (c) => ({ ß: 'ss', œ: 'oe', æ: 'ae', '’': "'" })[c]),

  /** Says something to readers who listen. */
  announce(text) {
    document.getElementById('stele-live').textContent = text;
  },

  /** Storage that may be refused: then nothing is remembered, and nothing breaks. */
  remembered(key, store = 'localStorage') {
    try {
      return globalThis[store].getItem(key);
    } catch {
      return null;
    }
  },

  remember(key, value, store = 'localStorage') {
    try {
      if (value === null) globalThis[store].removeItem(key);
      else globalThis[store].setItem(key, value);
    } catch {
      // Nothing is remembered.
    }
  },

  /** Loads a classic script once: unlike fetch, that works from disk too. */
  load(src) {
    const url = new URL(src, new URL(this.page.base ?? '', document.baseURI)).href;
    return (this.loads[url] ??= new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = url;
      script.onload = resolve;
      script.onerror = () => {
        delete this.loads[url];
        script.remove();
        reject(new Error(url));
      };
      document.head.append(script);
    }));
  },
  loads: {},
};
