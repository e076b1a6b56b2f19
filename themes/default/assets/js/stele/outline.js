// Marks the section being read in the outline.
stele.part(() => {
  const box = document.querySelector('.outline');
  const links = [...(box?.querySelectorAll('a') ?? [])];
  const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  let frame;
  let current;
  const mark = () => {
    frame = 0;
    const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const last = headings.findLastIndex((heading) => heading?.getBoundingClientRect().top < (atEnd ? innerHeight : 130));
    const link = links[last];
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    current = link;
    if (link) box.scrollTop = link.offsetTop - box.clientHeight / 2;
  };
  if (links.length) {
    addEventListener('scroll', () => (frame ||= requestAnimationFrame(mark)), { passive: true });
    mark();
  }
});
