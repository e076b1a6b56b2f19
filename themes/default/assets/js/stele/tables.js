// Regions that scroll are stops of the Tab key only while there is something to scroll.
stele.part(() => {
  const names = new Map();
  for (const box of document.querySelectorAll('.table, .code > pre')) names.set(box, box.getAttribute('aria-label'));
  const settle = () => {
    for (const [box, name] of names) {
      const scrolls = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
      const set = (attribute, value) =>
        scrolls && value ? box.setAttribute(attribute, value) : box.removeAttribute(attribute);
      set('tabindex', '0');
      set('role', name && 'region');
      set('aria-label', name);
    }
  };
  const watch = new ResizeObserver(settle);
  for (const box of names.keys()) {
    watch.observe(box);
    watch.observe(box.firstElementChild);
  }
});
