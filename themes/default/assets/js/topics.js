// The topic list beyond what a page carries: opening branches, whole lists, finding titles. sidebar.js loads it together
// with the tree, when a reader first asks for either.
stele.topicsOf = (side, home) => {
  const { nodes } = stele;
  const base = new URL(home, document.baseURI);
  const list = document.getElementById('stele-b0');
  const note = document.getElementById('stele-note');
  const field = document.getElementById('stele-find');
  const { form } = field;
  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const hits = make('ul', { id: 'stele-hits', hidden: true });
  list.before(hits);

  const label = ([title, , , lang]) => (lang ? make('span', { lang, dir: 'auto', textContent: title }) : title);

  const link = (node) => {
    const [, href, , hreflang] = node;
    if (!href) return make('span', { className: 'missing' }, label(node));
    const a = make('a', { href: new URL(href, base) }, label(node));
    if (hreflang) a.hreflang = hreflang;
    if (/^[a-z][a-z\d+.-]*:/i.test(href)) Object.assign(a, { className: 'external', rel: 'external' });
    return a;
  };

  // Whoever has opened a branch finds it open wherever the tree is at hand.
  const opened = new Set((stele.remembered('stele-open', 'sessionStorage') ?? '').split(' ').filter(Boolean));
  const keep = ({ dataset: { k } }, open) => {
    opened[open ? 'add' : 'delete'](k);
    stele.remember('stele-open', [...opened].join(' '), 'sessionStorage');
  };
  side.addEventListener('click', ({ target: button }) => {
    if (button.dataset.k && button.nextElementSibling) keep(button, button.ariaExpanded !== 'true');
  }, { capture: true });

  const line = (node) => {
    const li = make('li', {}, link(node));
    if (node[2].length) {
      const button = make('button', { type: 'button', ariaExpanded: 'false' });
      button.dataset.k = node.number;
      button.ariaLabel = stele.say('nav.toggle', { title: node[0] });
      li.append(button);
      reopen(button);
    }
    return li;
  };

  const grow = (button) => {
    const { k } = button.dataset;
    const below = make('ul', { id: 'stele-b' + k }, ...nodes[k][2].map(line));
    button.after(below);
    button.setAttribute('aria-controls', below.id);
  };
  const reopen = (button) => {
    if (!opened.has(button.dataset.k) || button.nextElementSibling) return;
    grow(button);
    button.ariaExpanded = 'true';
  };
  side.querySelectorAll('button[data-k]').forEach(reopen);

  /** What a list that was cut lacks, around what is there. */
  const complete = (more) => {
    const cut = more.closest('ul');
    const there = [...cut.children].filter((li) => li.className !== 'more');
    const first = Number(cut.dataset.first ?? 0);
    const before = more.parentElement === cut.firstElementChild;
    const lines = nodes[cut.id.slice(7)][2].map((node, i) => there[i - first] ?? line(node));
    cut.replaceChildren(...lines);
    lines[before ? first - 1 : first + there.length].firstElementChild.focus();
  };

  // Titles as they are compared: words, with one blank before each.
  const plain = (text) => ' ' + stele.fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

  /** The nodes whose titles have all words of `query`: those that begin with it, then with its words, then the others. */
  const matches = (query) => {
    const words = query.trim().split(' ');
    const ranks = [[], [], []];
    const seen = new Set();
    for (const node of nodes) {
      const title = (node.plain ??= plain(node[0]));
      const place = node[1] + title;
      if (!node[1] || seen.has(place) || !words.every((word) => title.includes(word))) continue;
      seen.add(place);
      ranks[title.startsWith(query) ? 0 : words.every((word) => title.includes(' ' + word)) ? 1 : 2].push(node);
    }
    return ranks.flat();
  };

  const hit = (node) => {
    const a = link(node);
    if (node.up[0]) a.append(' ', make('small', {}, label(node.up)));
    return make('li', {}, a);
  };

  let said;
  const find = () => {
    const query = plain(field.value);
    const asked = query !== ' ';
    list.hidden = asked;
    hits.hidden = !asked;
    note.textContent = '';
    clearTimeout(said);
    if (!asked) return;
    const found = matches(query);
    const count = stele.say('nav.filter.count', { count: found.length });
    hits.replaceChildren(...found.slice(0, 50).map(hit));
    if (!found.length) {
      const href = new URL(form.action);
      href.search = new URLSearchParams({ q: field.value });
      const words = stele.say('nav.filter.search', { query: field.value });
      note.append(count + ' ', make('a', { href, textContent: words }));
    } else if (found.length > 50) {
      note.textContent = stele.say('nav.filter.more', { shown: 50, total: found.length });
    }
    said = setTimeout(() => stele.announce(count), 500);
  };
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !field.value) return;
    event.preventDefault();
    field.value = '';
    find();
  });

  return {
    find,
    /** What `button` asks for: the branch below it, or the whole of the list that it ends. */
    fill(button) {
      if (!button.dataset.k) return complete(button);
      if (button.nextElementSibling) return;
      grow(button);
      keep(button, true);
    },
  };
};
