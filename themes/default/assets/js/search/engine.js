// Finds topics in the index that the build has made (stele.search in src/README.md), without knowing of a page. Loaded by
// search-link.js on first use. An index is a folder’s name away: the language’s, below the root of the site.
{
  const root = new URL('../../', document.currentScript.src).href;
  const indexes = {};

  // How much a find counts by how it came about: as typed, by its beginning, as another form, with one slip.
  const PREFIX = 0.7;
  const KIN = 0.5;
  const SLIP = 0.3;
  const FEW = 3;
  const MOST_SHARDS = 3;

  // Folding and words as in stele.search.Folding and Spelling.
  const LETTERS = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ς: 'σ' };
  const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640\u00ad\u200b-\u200f\u2060\ufeff]/g;
  const DENSE =
    '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}\\u30fc';
  const LETTER = `(?:(?![${DENSE}])[\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200f\\u2060])`;
  const WORD = new RegExp(`[${DENSE}]+|${LETTER}+(?:[-._]${LETTER}+)*`, 'gu');
  const ISDENSE = new RegExp(`^[${DENSE}]`, 'u');
  const fold = (text) =>
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(MARKS, '')
      .replace(/[ßœæøłđðıς]/g, (c) => LETTERS[c])
      .normalize('NFC')
      .toLowerCase();

  /** The words of a text: where each starts, how it is written, how it is compared; dense writing in pairs. */
  const words = (text) =>
    [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
      const letters = [...word];
      if (!ISDENSE.test(word) || letters.length < 2) return { index, word, form: fold(word) };
      let at = index;
      return letters.slice(1).map((second, i) => {
        const pair = letters[i] + second;
        const found = { index: at, word: pair, form: fold(pair) };
        at += letters[i].length;
        return found;
      });
    });

  // Numbers as in stele.search.Digits.
  const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_';
  const VALUES = Object.fromEntries([...DIGITS].map((digit, value) => [digit, value]));
  const numbers = (text) => {
    const list = [];
    for (let at = 0; at < text.length; ) at = number(text, at, list);
    return list;
  };
  const number = (text, at, list) => {
    let value = 0;
    let scale = 1;
    let digit;
    do {
      digit = VALUES[text[at++]];
      value += (digit % 32) * scale;
      scale *= 32;
    } while (digit > 31);
    list.push(value);
    return at;
  };

  /** Calls `found` with each passage of a word and its weight. */
  const postings = (text, found) => {
    let passage = 0;
    for (let at = 0; at < text.length; ) {
      const gap = [];
      at = number(text, at, gap);
      passage += gap[0];
      found(passage, VALUES[text[at++]]);
    }
  };

  /** The text of a shard: see stele.search.Shard. */
  const shard = (text) => {
    const fields = text.split(' ');
    const entries = [];
    let before = '';
    for (let i = 0; i + 2 < fields.length; i += 3) {
      const rest = fields[i].slice(1);
      const form = before.slice(0, VALUES[fields[i][0]]) + rest;
      entries.push({ form, kin: fields[i + 1], postings: fields[i + 2] });
      before = form;
    }
    return entries;
  };

  const open = async (folder) => {
    if (!indexes[folder]) await stele.load(`${root}${folder}/_search/index.js`);
    return indexes[folder];
  };

  const load = async (folder, kind, hash) => {
    try {
      await stele.load(`${root}${folder}/_search/${kind}-${hash}.js`);
    } catch (missing) {
      // The site was built anew since the index was loaded: the next try starts from its first file.
      delete indexes[folder];
      stele.loads = {};
      throw missing;
    }
  };

  /** The shards in which words are that start with `prefix`, the nearest first. */
  const near = async (folder, prefix, most = MOST_SHARDS) => {
    const { words: starts, shards } = indexes[folder];
    let first = 0;
    while (first + 2 < starts.length && starts[first + 2] <= prefix) first += 2;
    const wanted = [first];
    for (let i = first + 2; i < starts.length && wanted.length < most && starts[i].startsWith(prefix); i += 2) wanted.push(i);
    await Promise.all(wanted.map((i) => starts.length && !shards[starts[i]] && load(folder, 'w', starts[i + 1])));
    return wanted.map((i) => shards[starts[i]] ?? []);
  };

  /** Whether one letter added, left out, changed, or exchanged with the next makes `b` of `a`. */
  const slipped = (a, b) => {
    if (Math.abs(a.length - b.length) > 1 || a === b) return false;
    let i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    const [x, y] = [a.slice(i), b.slice(i)];
    return (
      x.slice(1) === y || x === y.slice(1) || x.slice(1) === y.slice(1) || (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2))
    );
  };

  /** What a typed word finds: passages with their weights, and the words that they hold for it. */
  const match = async (folder, form, last) => {
    const find = { form, passages: new Map(), forms: new Set(), rank: 0 };
    const take = (entry, share) => {
      if (entry.form) find.forms.add(entry.form);
      find.rank = Math.max(find.rank, share);
      postings(entry.postings, (passage, weight) => {
        find.passages.set(passage, Math.max(find.passages.get(passage) ?? 0, weight * share));
      });
    };
    const shards = await near(folder, form);
    const exact = shards[0].find((entry) => entry.form === form);
    if (exact) {
      take(exact, 1);
      if (exact.kin) shards[0].forEach((entry) => entry !== exact && entry.kin === exact.kin && take(entry, KIN));
    }
    if ((last || !exact) && [...form].length > (ISDENSE.test(form) ? 0 : 1)) {
      for (const entry of shards.flat()) {
        if (entry !== exact && entry.form.startsWith(form)) take(entry, PREFIX * (0.5 + (0.5 * form.length) / entry.form.length));
      }
    }
    // A form that no text has: the longest beginning that it shares with one.
    for (let end = form.length - 1; !find.rank && end >= Math.max(4, form.length * 0.7); end--) {
      for (const entry of shards[0]) {
        if (!entry.form.startsWith(form.slice(0, end)) || entry.form.length > form.length + 2) continue;
        take(entry, KIN);
        if (slipped(form, entry.form)) find.meant = entry.form;
      }
    }
    find.slip = async () => {
      if (form.length < 4 || /\d/.test(form)) return;
      const others = await Promise.all(
        [form[1] + form[0] + form.slice(2), form.slice(1)].map((slip) => near(folder, slip.slice(0, 3), 1)),
      );
      const slips = [...shards, ...others.flat()].flat().filter((entry) => slipped(form, entry.form));
      slips.sort((one, other) => other.postings.length - one.postings.length);
      if (slips.length && !find.rank) find.meant = slips[0].form;
      slips.forEach((entry) => take(entry, SLIP));
    };
    return find;
  };

  /** The topics that `finds` lead to, best first: those with all words; where they are few, those with some. */
  const rank = (index, finds) => {
    const topics = new Map();
    finds.forEach((find, i) => {
      const seen = new Set(Array.from(find.passages.keys(), (passage) => index.topicOf[passage]));
      const rarity = Math.log(1 + index.topics / (1 + seen.size));
      for (const [passage, weight] of find.passages) {
        const number = index.topicOf[passage];
        if (!topics.has(number)) topics.set(number, { topic: number, best: [], passages: new Map() });
        const topic = topics.get(number);
        const score = weight * rarity;
        topic.best[i] = Math.max(topic.best[i] ?? 0, score);
        topic.passages.set(passage, (topic.passages.get(passage) ?? 0) + score);
      }
    });
    const hits = Array.from(topics.values(), ({ topic, best, passages }) => {
      const [passage, together] = [...passages].reduce((one, other) => (other[1] > one[1] ? other : one));
      const all = best.reduce((sum, score) => sum + score, 0);
      const count = best.filter(Boolean).length;
      return { topic, passage: passage - index.firstOf[topic], count, score: (all + together) / 2 };
    });
    hits.sort((one, other) => other.count - one.count || other.score - one.score || one.topic - other.topic);
    const complete = hits.filter((hit) => hit.count === finds.length);
    return complete.length >= FEW ? complete : hits.filter((hit) => hit.count >= finds.length / 2);
  };

  const find = async (folder, query, strict) => {
    const index = await open(folder);
    const last = /[^\s\p{P}]$/u.test(query);
    const typed = words(query).map((word) => word.form);
    const useful = typed.filter((form, i) => (!index.silent.has(form) || (last && i === typed.length - 1 && form.length > 2)) && !/^\p{L}$/u.test(form) || ISDENSE.test(form));
    const forms = [...new Set(useful)].slice(0, 8);
    const ask = (form) => match(folder, form, last && form === typed.at(-1));
    let finds = await Promise.all(forms.map(ask));
    // A name that no text has as a whole may be there in parts; a silent word counts only if it begins another.
    finds = (
      await Promise.all(
        finds.map((one) => (one.rank || !/[-._]/.test(one.form) ? one : Promise.all(one.form.split(/[-._]/).filter((part) => part.length > 1).map(ask)))),
      )
    )
      .flat()
      .filter((one) => one.rank || !index.silent.has(one.form));
    let hits = rank(index, finds);
    const complete = hits.filter((hit) => hit.count === finds.length);
    if (!strict && finds.length && complete.length < FEW) {
      await Promise.all(finds.filter((one) => one.rank < 1).map((one) => one.slip()));
      hits = rank(index, finds);
    }
    const meant = finds.filter((one) => one.meant).map((one) => [one.form, one.meant]);
    return { index, hits: strict ? complete : hits, meant, forms: new Set(finds.flatMap((one) => [...one.forms])), asked: finds.length };
  };

  stele.search = {
    index(folder, content) {
      content.firstOf = [];
      content.topicOf = [];
      numbers(content.passages).forEach((count, topic) => {
        content.firstOf.push(content.topicOf.length);
        while (count--) content.topicOf.push(topic);
      });
      indexes[folder] = { ...content, silent: new Set(content.silent.split(' ')), shards: {}, records: [] };
    },

    words(folder, start, text) {
      indexes[folder].shards[start] = shard(text);
    },

    topics(folder, first, records) {
      records.forEach((record, i) => (indexes[folder].records[first + i] = record));
    },

    root,
    open,
    find,

    /** What to show of some hits: title, URL below the language’s folder, path, whether a machine translated it, passages. */
    async records(folder, hits) {
      const index = await open(folder);
      const files = new Set(hits.map((hit) => Math.floor(hit.topic / index.size)));
      await Promise.all(
        [...files].map((file) => index.records[file * index.size] ?? load(folder, 't', index.files.slice(file * 10, file * 10 + 10))),
      );
      return hits.map((hit) => index.records[hit.topic]);
    },

    /** The places in `text` that hold one of `forms`: start and end of each. */
    places: (text, forms) =>
      words(text)
        .filter(({ form }) => forms.has(form) || [...forms].some((part) => part.length > 3 && form.includes(part)))
        .map(({ index, word }) => [index, index + word.length]),

    /** `query` with the words that were meant, spelt as `texts` spell them. */
    meant(query, pairs, texts) {
      const spelt = (form) => {
        for (const text of texts) {
          const found = words(text).find((word) => word.form === form);
          if (found) return found.word.toLowerCase();
        }
        return form;
      };
      const replaced = new Map(pairs);
      return words(query).reduceRight(
        (text, { index, word, form }) =>
          replaced.has(form) ? text.slice(0, index) + spelt(replaced.get(form)) + text.slice(index + word.length) : text,
        query,
      );
    },
  };
}
