// Runs before the page is drawn, so that nobody sees the other colour scheme first. Keep it short: it holds up the page.
document.documentElement.classList.add('js');
try {
  const scheme = localStorage.getItem('stele-theme');
  if (sessionStorage.getItem('stele-quiet')) document.documentElement.classList.add('quiet');
  if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.theme = scheme;
} catch {
  // Without storage the system's scheme stays.
}
