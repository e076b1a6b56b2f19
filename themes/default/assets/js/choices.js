// Where a language is yet to be chosen, the one that suits the reader is marked. Nobody is sent there.
{
  const { match = {} } = stele.page;
  // de-AT means what de means.
  const best = (tag) => tag && (match[tag] ?? best(tag.replace(/-?[^-]*$/, '')));
  const chosen = stele.remembered('stele-language');
  const suits = [chosen, ...navigator.languages].map(best).find(Boolean) ?? chosen;
  document.querySelector(`.choices a[hreflang="${suits}"]`)?.classList.add('suits');
}
