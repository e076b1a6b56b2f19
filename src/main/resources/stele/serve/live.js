// Keeps a page of the preview up with what its author saves: it fetches its own address again and takes over what differs.
{
  const me = document.currentScript;
  const folder = new URL('.', me.src);
  const error = document.body?.classList.contains('stele-error');
  // What pages are made of. A page that has another set of these is another kind of page.
  const REGIONS = ['main', 'nav.outline', '#stele-page'];
  // What frames a page: its scripts are set up once, so that another frame is loaded anew.
  const FRAME = ['header', '#stele-side', 'footer'];
  let edition = Number(me.dataset.edition);
  let shown; // the page as the server sent it, before scripts changed it

  const fetchPage = async () => {
    const response = await fetch(location.pathname + location.search, { headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return { page, edition: Number(page.querySelector('script[data-edition]')?.dataset.edition), status: response.status };
  };
  const sources = (page, selector, name) => [...page.querySelectorAll(selector)].map((it) => it.getAttribute(name)).join();
  const scripts = (page) => sources(page, 'script[src]:not([data-edition])', 'src');
  const sheets = (page) => sources(page, 'link[rel=stylesheet]', 'href');
  const alike = (a, b) => a?.outerHTML === b?.outerHTML;

  // Where the reader is, in words that also hold on the new page.
  const pathTo = (node, root) => {
    const path = [];
    for (let at = node; at && at !== root; at = at.parentElement) path.unshift([...at.parentElement.children].indexOf(at));
    return path;
  };
  const follow = (path, root) => path.reduce((at, index) => at?.children[index], root);
  const remember = (root) => {
    const heading = [...root.querySelectorAll('[id]:is(h1, h2, h3, h4, h5, h6)')]
      .reverse()
      .find((it) => it.getBoundingClientRect().top <= innerHeight / 3);
    const active = root.contains(document.activeElement) ? document.activeElement : null;
    const open = [...root.querySelectorAll('details')].filter((it) => it.open).map((it) => pathTo(it, root));
    return { id: heading?.id, top: heading?.getBoundingClientRect().top, y: scrollY, active, focus: active && pathTo(active, root), open };
  };
  const restore = (root, was) => {
    for (const path of was.open) {
      const details = follow(path, root);
      if (details?.localName === 'details') details.open = true;
    }
    const same = was.id && document.getElementById(was.id);
    scrollTo({ top: same ? scrollY + same.getBoundingClientRect().top - was.top : was.y, behavior: 'instant' });
    if (was.active && !document.contains(was.active)) {
      const by = was.active.id && document.getElementById(was.active.id);
      const next = by || follow(was.focus, root);
      if (next?.localName === was.active.localName) next.focus({ preventScroll: true });
    }
  };

  const renew = (page) => {
    for (const region of REGIONS) {
      const before = shown.querySelector(region);
      const after = page.querySelector(region);
      const here = document.querySelector(region);
      if (alike(before, after)) continue;
      if (!after) here?.remove();
      else if (!here) document.querySelector('main').after(document.importNode(after, true));
      else if (region === 'main') {
        const was = remember(here);
        here.replaceChildren(...document.importNode(after, true).childNodes);
        restore(here, was);
      } else here.replaceWith(document.importNode(after, true));
    }
    document.title = page.title;
    shown = page;
    if (typeof stele === 'object') {
      for (const key of Object.keys(stele.page)) delete stele.page[key];
      Object.assign(stele.page, JSON.parse(document.getElementById('stele-page')?.textContent || '{}'));
    }
    globalThis.dispatchEvent(new CustomEvent('stele-renewed'));
  };

  // Style sheets come and go without a blink: the old one stays until the new one is there.
  const restyle = (page) => {
    const old = [...document.querySelectorAll('link[rel=stylesheet]')];
    for (const sheet of page.querySelectorAll('link[rel=stylesheet]')) {
      const next = document.importNode(sheet, true);
      next.onload = next.onerror = () => old.splice(0).forEach((it) => it.remove());
      document.head.append(next);
    }
    shown = page;
  };

  const update = async (change) => {
    const { page, edition: now, status } = await fetchPage();
    edition = now;
    const whole = error || page.body.classList.contains('stele-error') || !shown || status >= 500;
    const other = () => scripts(page) !== scripts(shown) || FRAME.some((it) => !alike(shown.querySelector(it), page.querySelector(it)));
    if (whole || other() || !page.querySelector('main') || !document.querySelector('main')) return location.reload();
    if (sheets(page) !== sheets(shown)) {
      const text = (it) => it.body.outerHTML;
      if (text(page) !== text(shown)) return location.reload();
      restyle(page);
    } else if (change.kind === 'theme' && page.body.outerHTML !== shown.body.outerHTML) return location.reload();
    else renew(page);
  };

  // Findings lie in a shadow root, where the theme's style sheets do not reach.
  const host = document.createElement('stele-findings');
  const root = host.attachShadow({ mode: 'open' });
  let closed = '';
  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const colours = () => {
    const { theme } = document.documentElement.dataset;
    host.toggleAttribute('data-dark', theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches);
  };
  const tell = (findings) => {
    const text = JSON.stringify(findings);
    root.querySelector('.box')?.remove();
    if (!findings.length || closed === text) return;
    const count = findings.length === 1 ? '1 finding' : findings.length + ' findings';
    const close = make('button', { type: 'button', textContent: 'Close' });
    const list = make('ul', { className: 'findings' });
    for (const { severity, place, rule, message, hint } of findings) {
      list.append(
        make(
          'li',
          { className: 'is-' + severity },
          make('p', {}, make('code', { textContent: place })),
          make('p', {}, make('b', { textContent: severity }), ' ' + message + ' ', make('code', { textContent: rule })),
          hint && make('p', { className: 'hint', textContent: hint }),
        ),
      );
    }
    const box = make('section', { className: 'box', lang: 'en', dir: 'ltr', tabIndex: -1, ariaLabel: 'Findings of this topic' });
    box.setAttribute('role', 'region');
    box.append(make('div', { className: 'bar' }, make('h2', { textContent: count }), close), list);
    close.onclick = () => {
      closed = text;
      box.remove();
    };
    colours();
    root.append(box);
    status.textContent = count;
  };
  const status = make('p', { hidden: false });
  status.setAttribute('role', 'status');
  status.className = 'unseen';
  const findings = async () => {
    const answer = await (await fetch(new URL('findings?' + encodeURIComponent(decodeURI(location.pathname)), folder))).json();
    if (!answer.pending) tell(answer.findings);
  };

  const start = async () => {
    if (!error) {
      root.append(make('link', { rel: 'stylesheet', href: new URL('live.css', folder).href }), status);
      document.documentElement.append(host);
      matchMedia('(prefers-color-scheme: dark)').addEventListener('change', colours);
      new MutationObserver(colours).observe(document.documentElement, { attributeFilter: ['data-theme'] });
      const first = await fetchPage();
      if (first.edition === edition) shown = first.page;
    }
    // One after the other: two saves may come faster than a page.
    let last = Promise.resolve();
    const here = decodeURI(location.pathname).replace(/\/$/, '/index.html');
    const events = new EventSource(new URL('events', folder));
    events.onmessage = ({ data }) => {
      const change = JSON.parse(data);
      const mine = !change.pages.length || change.pages.some((page) => here.endsWith('/' + decodeURI(page)));
      last = last
        .then(() => change.edition > edition && (mine || error) && (change.kind !== 'findings' || !shown || error) && update(change))
        .then(() => !error && mine && findings())
        .catch(() => {});
    };
    // A server that was started again has another token: its pages know it.
    events.onerror = () => {
      if (events.readyState !== EventSource.CLOSED) return;
      const again = () => fetchPage().then(() => location.reload(), () => setTimeout(again, 1000));
      again();
    };
  };
  start().catch(() => {});
}
