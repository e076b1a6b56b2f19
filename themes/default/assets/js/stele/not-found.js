// Names the languages in which a missing page exists: by its path, else by its last part, where only one topic has it.
{
  const place = document.getElementById('stele-exists');
  const bare = (path) => stele.fold(path).replace(/(\/|^)(index\.html)?$|\.html$/, '');
  const last = (path) => bare(path).split('/').pop();
  const show = () => {
    const { locales, topics } = globalThis.stelePaths;
    const parts = decodeURI(location.pathname).split('/');
    const folder = parts.findIndex((part) => locales.some(([name]) => name === part.toLowerCase()));
    const wanted = parts.slice(folder + 1).join('/');
    const among = (form) => topics.filter((topic) => topic.some(([path]) => form(path) === form(wanted)));
    let found = among(bare);
    if (!found[0]) found = among(last);
    if (!bare(wanted) || found[1] || !found[0]) return;
    const root = new URL(stele.page.root, new URL(stele.page.base, location));
    for (const [path, which] of found[0]) {
      for (const [name, lang, language] of which.map((index) => locales[index])) {
        const link = document.createElement('a');
        link.href = new URL([name, ...path.split('/')].map(encodeURIComponent).join('/'), root);
        link.lang = link.hreflang = lang;
        link.textContent = language;
        place.append(place.firstElementChild ? ', ' : ' ', link);
      }
    }
    place.hidden = false;
    stele.announce(place.textContent);
  };
  if (place) stele.load(stele.page.paths).then(show).catch(() => {});
}
