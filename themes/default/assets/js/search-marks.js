// Marks the words of a search on the page that it led to, without changing the page: CSS Custom Highlight API, level 1.
{
  const query = new URLSearchParams(location.search).get('q');
  const fold = (text) => stele.fold(text).normalize('NFC');
  const wanted = [...new Set(fold(query).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])].filter((word) => word.length > 1);
  // As found: the same beginning, and endings as inflected words have them.
  const alike = (word) =>
    wanted.some((one) => {
      if (word.startsWith(one)) return true;
      let same = 0;
      while (same < one.length && one[same] === word[same]) same++;
      return same > 3 && same >= one.length * 0.7 && word.length - same < 4;
    });
  const ranges = [];
  for (const part of document.querySelectorAll('main h1, .article')) {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}\p{M}\u00ad]+/gu)) {
        const folded = fold(word);
        // Writing without spaces has the word somewhere inside.
        const inside = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff\uac00-\ud7af]/.test(word);
        if (inside) {
          for (const one of wanted) {
            for (let at = word.indexOf(one); at >= 0; at = word.indexOf(one, at + 1)) add(text, index + at, one.length);
          }
        } else if (alike(folded)) add(text, index, word.length);
      }
    }
  }
  function add(text, start, length) {
    const range = new Range();
    range.setStart(text, start);
    range.setEnd(text, start + length);
    ranges.push(range);
  }
  if (ranges.length) {
    CSS.highlights.set('stele-found', new Highlight(...ranges));
    const bar = document.createElement('div');
    const remove = document.createElement('button');
    bar.id = 'stele-found';
    bar.className = 'found';
    bar.setAttribute('role', 'status');
    bar.append(stele.say('search.highlight.count', { count: ranges.length }), ' ');
    remove.type = 'button';
    remove.className = 'button';
    remove.textContent = stele.say('search.highlight.clear');
    remove.onclick = () => {
      CSS.highlights.delete('stele-found');
      bar.remove();
      document.getElementById('stele-main').focus({ preventScroll: true });
      const url = new URL(location);
      url.searchParams.delete('q');
      history.replaceState(null, '', url);
    };
    bar.append(remove);
    document.body.append(bar);
  }
}
