// Which topics of a guide are done, by asset id: it holds in every language.
stele.part(() => {
  const key = 'stele-done';
  const box = document.getElementById('stele-done');
  const shown = document.getElementById('stele-progress');
  const steps = [...document.querySelectorAll('.phases li')];
  const read = () => new Set((stele.remembered(key) ?? '').split('\n').filter(Boolean));
  const topics = (node) => [node[4], ...node[2].flatMap(topics)].filter(Boolean);
  const show = async () => {
    const done = read();
    const used = done.size > 0;
    if (box) box.checked = done.has(stele.page.topic);
    shown.parentElement.hidden = !used && !box;
    shown.hidden = !used;
    if (used) await stele.grown();
    else if (!stele.nodes.length) return;
    const [all, ...counts] = stele.page.guide.map((number) => {
      const ids = [...new Set(topics(stele.nodes[number]))];
      return { count: ids.length, done: ids.filter((id) => done.has(id)).length };
    });
    shown.firstElementChild.textContent = stele.say('phase.done.count', all);
    counts.forEach((step, i) => {
      const over = step.count > 0 && step.done === step.count;
      steps[i].classList.toggle('done', over);
      steps[i].querySelector('.tick')?.remove();
      const of = steps[i].querySelector('small:last-child');
      if (of) of.textContent = used ? stele.say('phase.done.count', step) : stele.say('nav.count', step);
      if (over) {
        const tick = document.createElement('span');
        tick.className = 'tick unseen';
        tick.textContent = stele.say('phase.done.marked');
        steps[i].firstElementChild.append(tick);
      }
    });
    return all;
  };
  if (shown && stele.page.guide) {
    const tell = () => show().then((all) => all && stele.announce(stele.say('phase.done.count', all)));
    box?.addEventListener('change', () => {
      const done = read();
      done[box.checked ? 'add' : 'delete'](stele.page.topic);
      stele.remember(key, [...done].join('\n') || null);
      tell();
    });
    shown.querySelector('button').addEventListener('click', () => {
      stele.remember(key, null);
      (box ?? steps[0].firstElementChild).focus();
      tell();
    });
    show();
  }
});
