// Switching language keeps the section; a hint offers the reader’s own language.
{
  const { page } = stele;
  const chosen = stele.remembered('stele-language');
  const make = (name, properties) => Object.assign(document.createElement(name), properties);

  // Pointers come before clicks: a link opened in a new tab has to be right, too.
  for (const type of ['pointerdown', 'click']) {
    document.addEventListener(type, ({ target }) => {
      const link = target.closest('a[rel=alternate]');
      if (!link) return;
      // The section of the URL’s fragment while that is in view, else the one being read.
      const named = document.querySelector(':target')?.getBoundingClientRect();
      const line = named?.bottom > 0 && named.top < innerHeight ? named.bottom : 160;
      const headings = [...document.querySelectorAll('.article :is(h2, h3, h4, h5, h6)[id]')];
      const read = headings.findLastIndex((heading) => heading.getBoundingClientRect().top < line);
      link.hash = read < 0 ? '' : page.sections?.[link.hreflang]?.[read] || headings[read].id;
      const q = new URLSearchParams(location.search).get('q');
      link.search = q ? new URLSearchParams({ q }) : '';
      if (type === 'click' && link.closest('.languages')) stele.remember('stele-language', link.hreflang);
    });
  }

  // A menu that is left must not cover what is gone on to; the button that opened it closes it by itself.
  const menu = document.getElementById('stele-languages');
  menu?.addEventListener('focusout', ({ relatedTarget: to }) => {
    if (to && !menu.contains(to) && to.popoverTargetElement !== menu) menu.hidePopover();
  });

  // The hint’s words are taken along from pages in the reader’s own language: no other page has to hold them.
  const { language } = page;
  if (chosen === document.documentElement.lang && language) {
    const words = [stele.say('lang.hint', { language }), stele.say('lang.hint.switch', { language }), stele.say('lang.hint.stay')];
    stele.remember('stele-hint', words.join('\n'));
  }
  const link = document.querySelector(`#stele-languages a[rel=alternate][hreflang="${chosen}"]`);
  const [text, go, stay] = stele.remembered('stele-hint')?.split('\n') ?? [];
  if (link && stay && !stele.remembered('stele-stay', 'sessionStorage')) {
    const hint = make('aside', { className: 'hint', lang: chosen, dir: link.firstChild.dir, ariaLabel: text });
    const onclick = () => {
      stele.remember('stele-stay', 1, 'sessionStorage');
      hint.remove();
      document.getElementById('stele-main').focus({ preventScroll: true });
    };
    const here = document.querySelector('.languages [aria-current] [lang]').textContent;
    hint.append(
      make('p', { textContent: text }),
      Object.assign(link.cloneNode(), { className: 'action', textContent: go }),
      make('button', { className: 'button', textContent: stay.replace('{language}', here), onclick }),
    );
    document.body.append(hint);
  }
}
