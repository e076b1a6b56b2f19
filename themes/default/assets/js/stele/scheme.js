// The button that chooses the colour scheme: the system’s, light, dark.
{
  const button = document.getElementById('stele-scheme');
  const { dataset } = document.documentElement;
  const names = { auto: stele.say('theme.auto'), light: stele.say('theme.light'), dark: stele.say('theme.dark') };

  const show = (scheme) => {
    if (scheme === 'light' || scheme === 'dark') dataset.theme = scheme;
    else delete dataset.theme;
    button.ariaLabel = stele.say('theme.current', { theme: names[dataset.theme ?? 'auto'] });
  };
  const read = () => show(stele.remembered('stele-theme'));

  if (button) {
    button.addEventListener('click', () => {
      const next = { light: 'dark', dark: null }[dataset.theme ?? ''];
      show(next === undefined ? 'light' : next);
      stele.remember('stele-theme', dataset.theme ?? null);
    });
    // Another tab may have chosen, also while this page was kept for going back.
    addEventListener('storage', read);
    addEventListener('pageshow', read);
    read();
  }
}
