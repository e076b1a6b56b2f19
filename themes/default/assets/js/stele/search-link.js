// Opens the search where the reader is; its script is loaded on first use, and so is what marks the words of a search.
{
  const link = document.getElementById('stele-search-link');
  if (link) {
    const open = (event) => {
      event.preventDefault();
      stele.load(link.dataset.script).then(() => stele.search.show(), () => (location.href = link.href));
    };
    // Without scripts it leads to the alphabetical index.
    link.dataset.index = link.href;
    link.href = link.dataset.page;
    link.addEventListener('click', (event) => event.ctrlKey || event.metaKey || event.shiftKey || open(event));
    document.addEventListener('keydown', (event) => {
      if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k') open(event);
    });
    const page = document.getElementById('stele-search-page');
    if (page) stele.load(link.dataset.script);
    else if (globalThis.CSS?.highlights && new URLSearchParams(location.search).get('q')) stele.load(link.dataset.marks);
  }
}
