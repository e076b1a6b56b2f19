// Shows what the engine finds: in a dialog over the page, and on the page for searching.
{
  const link = document.getElementById('stele-search-link');
  const page = new URL(link.dataset.page, document.baseURI);
  const folder = page.pathname.split('/').at(-2);
  const AT_ONCE = 8;
  const EXCERPT = 180;

  /** An element; attributes whose value is false are left out. */
  const make = (name, attributes = {}, ...content) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== false) element.setAttribute(key, value);
    }
    element.append(...content);
    return element;
  };

  const button = (words, press) => {
    const element = make('button', { type: 'button', class: 'button' }, words);
    element.onclick = press;
    return element;
  };

  const address = (place, query) => {
    const url = new URL(place);
    url.searchParams.set('q', query);
    return url.href;
  };

  /** Text with the words that were found marked. */
  const marked = (text, forms) => {
    const parts = [];
    let end = 0;
    for (const [from, to] of stele.search.places(text, forms)) {
      if (to <= end) continue;
      parts.push(text.slice(end, Math.max(from, end)), make('mark', {}, text.slice(Math.max(from, end), to)));
      end = to;
    }
    return [...parts, text.slice(end)];
  };

  /** The part of a text around the first word that was found. */
  const excerpt = (text, forms) => {
    const first = stele.search.places(text, forms)[0]?.[0] ?? 0;
    const start = first < EXCERPT / 2 ? 0 : text.indexOf(' ', first - EXCERPT / 3) + 1;
    const end = text.length - start <= EXCERPT ? text.length : text.lastIndexOf(' ', start + EXCERPT);
    const shown = text.slice(start, end > start ? end : start + EXCERPT);
    return [start ? '… ' : '', ...marked(shown, forms), start + shown.length < text.length ? ' …' : ''];
  };

  const result = (record, hit, forms, query) => {
    const [title, url, path, machine, passages] = record;
    const [anchor, heading, text] = passages[hit.passage];
    const target = new URL(address(new URL(url, page), query));
    target.hash = anchor;
    const item = make('li', {}, make('a', { href: target.href }, ...marked(title, forms)));
    if (heading) item.append(make('p', { class: 'hit-section' }, ...marked(heading, forms)));
    if (path.length || machine) {
      item.append(make('p', { class: 'hit-path' }, path.join(' › ')));
      if (machine) item.lastChild.append(' ', make('small', {}, stele.say('lang.machine')));
    }
    if (text) item.append(make('p', {}, ...excerpt(text, forms)));
    return item;
  };

  /** Keeps `results` and `status` up with what is typed into `input`. */
  const searching = (input, results, status, whole) => {
    let turn = 0;
    let speaking;
    const say = (text) => {
      clearTimeout(speaking);
      speaking = setTimeout(() => (status.textContent = text), 500);
    };
    const index = () => make('a', { href: link.dataset.index }, stele.say('search.empty.browse'));

    const initial = async () => {
      const { topics, lang, guides } = await stele.search.open(folder);
      const list = guides.map(([title, url]) => make('li', {}, make('a', { href: new URL(url, page).href }, title)));
      results.replaceChildren(make('p', {}, stele.say('search.initial', { count: topics, language: lang[2] })), make('ul', {}, ...list), make('p', {}, index()));
      status.textContent = '';
    };

    const elsewhere = async (query, others, mine, box) => {
      for (const [other, lang, dir, name] of others) {
        const { hits } = await stele.search.find(other, query, true).catch(() => ({ hits: [] }));
        if (mine !== turn) return;
        if (!hits.length) continue;
        const words = stele.say('search.empty.language', { count: hits.length, language: name });
        box.append(make('li', {}, make('a', { href: address(new URL(`../${other}/search.html`, page), query), hreflang: lang, dir }, words)));
      }
    };

    const show = async () => {
      const mine = ++turn;
      const query = input.value.trim();
      try {
        if (!query) return await initial();
        if (!results.childElementCount) results.replaceChildren(make('p', {}, stele.say('search.loading')));
        const { index: all, hits, meant, forms } = await stele.search.find(folder, input.value);
        if (mine !== turn) return;
        const count = stele.say('search.count', { count: hits.length, query });
        const list = make('ul', { class: 'hits' });
        const more = async () => {
          const next = hits.slice(list.childElementCount, list.childElementCount + AT_ONCE);
          const records = await stele.search.records(folder, next);
          if (mine !== turn) return records;
          const first = list.childElementCount;
          records.forEach((record, i) => list.append(result(record, next[i], forms, query)));
          rest.hidden = list.childElementCount >= hits.length;
          if (first) list.children[first].firstChild.focus();
          return records;
        };
        const rest = button(stele.say('search.more'), () => more().catch(fail));
        const records = await more();
        if (mine !== turn) return;
        const content = [make('p', { class: 'hit-count' }, count)];
        if (meant.length) {
          const texts = records.flatMap(([title, , , , passages]) => [title, ...passages.flat()]);
          const suggestion = stele.search.meant(query, meant, texts);
          content.push(
            make('p', {}, button(stele.say('search.empty.similar', { suggestion }), () => {
              input.value = suggestion;
              input.focus();
              show();
            })),
          );
        }
        if (hits.length) {
          content.push(list, rest);
          if (!whole) content.push(make('p', {}, make('a', { href: address(page, query) }, stele.say('search.all'))));
        } else {
          const box = make('ul');
          content.push(make('p', {}, stele.say('search.empty.tips')), box, make('p', {}, index()));
          elsewhere(query, all.others, mine, box);
        }
        results.replaceChildren(...content);
        say(count);
      } catch (broken) {
        if (mine === turn) fail(broken);
      }
    };

    const fail = () => {
      results.replaceChildren(make('p', {}, stele.say('search.error')), make('p', {}, button(stele.say('search.retry'), show), ' ', index()));
      say(stele.say('search.error'));
    };

    let typing;
    input.addEventListener('input', () => {
      clearTimeout(typing);
      typing = setTimeout(show, 80);
    });

    // Arrows go through the links; whatever else is typed goes on in the field.
    results.parentElement.addEventListener('keydown', (event) => {
      const links = [...results.querySelectorAll('.hits a')];
      const at = links.indexOf(document.activeElement);
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        if (at < 0 && (event.key === 'ArrowUp' || event.target !== input)) return;
        (links[at + (event.key === 'ArrowDown' ? 1 : -1)] ?? (event.key === 'ArrowUp' ? input : links[at]))?.focus();
        event.preventDefault();
      } else if (at >= 0 && (event.key.length === 1 || event.key === 'Backspace') && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) {
        input.focus();
      }
    });
    return show;
  };

  const dialog = () => {
    const input = make('input', { type: 'search', name: 'q', id: 'stele-search-field', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'go', 'aria-describedby': 'stele-search-keys' });
    const close = make('button', { type: 'button', class: 'button', 'aria-label': stele.say('search.close') }, '×');
    const form = make('form', { role: 'search', action: page.href }, make('label', { for: input.id, class: 'unseen' }, stele.say('search.label')), input, close);
    const results = make('div', { class: 'results' });
    const status = make('p', { role: 'status', class: 'unseen' });
    const keys = make('p', { id: 'stele-search-keys', class: 'unseen' }, stele.say('search.keys'));
    const box = make('dialog', { id: 'stele-search', class: 'search', 'aria-label': stele.say('search.label') }, form, keys, status, results);
    const show = searching(input, results, status, false);
    close.onclick = () => box.close();
    box.addEventListener('click', (event) => event.target === box && box.close());
    // A search field would only be emptied.
    input.onkeydown = (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      box.close();
    };
    form.onsubmit = (event) => {
      const first = results.querySelector('.hits a');
      if (!first) return;
      event.preventDefault();
      location.href = first.href;
    };
    // A hit may be on the same page: then nothing else closes the dialog.
    results.addEventListener('click', (event) => event.target.closest('a') && !event.ctrlKey && !event.metaKey && box.close());
    document.body.append(box);
    return () => {
      box.showModal();
      input.focus();
      input.select();
      show();
    };
  };

  const form = document.getElementById('stele-search-page');
  if (form) {
    const input = form.elements.q;
    const show = searching(input, document.getElementById('stele-results'), form.querySelector('[role=status]'), true);
    form.onsubmit = (event) => {
      event.preventDefault();
      show();
    };
    input.addEventListener('input', () => history.replaceState(null, '', address(page, input.value)));
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    stele.search.show = () => input.focus();
    show();
  } else {
    stele.search.show = dialog();
  }
}
