// The topic list. The rest of the tree, and topics.js, are loaded when a reader first asks for them.
{
  const side = document.getElementById('stele-side');
  const [file, home] = stele.page.tree ?? [];
  // By number: see stele.navigation.TreeFile.
  const nodes = (stele.nodes = []);
  stele.tree = (roots) => {
    const add = (node, up) => {
      node.up = up;
      node.number = nodes.push(node) - 1;
      (node[2] ||= []).forEach((child) => add(child, node));
    };
    add(['', '', roots]);
  };
  stele.grown = () => stele.load(file);

  if (side && file) {
    const field = document.getElementById('stele-find');
    const note = document.getElementById('stele-note');
    const topics = async () => {
      try {
        await Promise.all([stele.load(field.form.dataset.script), stele.grown()]);
        note.textContent = '';
        return (stele.topics ??= stele.topicsOf(side, home));
      } catch {
        stele.announce((note.textContent = stele.say('nav.error')));
      }
    };
    const leave = () => side.hidePopover?.();

    side.querySelectorAll('.more > a').forEach((a) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = a.textContent;
      a.replaceWith(button);
    });
    side.addEventListener('click', async ({ target }) => {
      if (target.closest('a')) leave();
      const button = target.closest('li > button');
      if (!button) return;
      const open = button.ariaExpanded !== 'true';
      if (!button.nextElementSibling) (await topics())?.fill(button);
      const below = button.nextElementSibling;
      if (!below) return;
      below.hidden = !open;
      button.ariaExpanded = open;
    });
    field.addEventListener('focus', topics, { once: true });
    field.addEventListener('input', () => topics().then((loaded) => loaded?.find()));

    // The list stays where it was, unless the topic would be out of sight.
    const settle = () => {
      const here = side.querySelector('[aria-current]')?.getBoundingClientRect();
      const box = side.getBoundingClientRect();
      if (here && (here.top < box.top || here.bottom > box.bottom)) {
        side.scrollTop += here.top - box.top - box.height / 2;
      }
    };
    const key = 'stele-side ' + file.split('/').pop();
    side.scrollTop = stele.remembered(key, 'sessionStorage');
    settle();
    addEventListener('pagehide', () => stele.remember(key, side.scrollTop, 'sessionStorage'));

    // Over the page, on narrow screens, it gives way.
    side.addEventListener('toggle', settle);
    side.addEventListener('focusout', ({ relatedTarget: to }) => to && !side.contains(to) && leave());
    matchMedia('(min-width: 64rem)').addEventListener('change', leave);
  }
}
