// Copying code, without the prompts that a shell would print.
stele.part(() => {
  const PROMPT = /^(?:PS(?: [A-Z]:[^>\n]*)?>|[A-Z]:\\[^>\n]*>|\$(?= )) ?/gm;
  for (const box of document.querySelectorAll('.code')) {
    const code = box.firstElementChild;
    const button = document.createElement('button');
    const show = (text) => (button.textContent = text);
    button.type = 'button';
    button.className = 'copy';
    button.lang = document.documentElement.lang;
    button.dir = document.documentElement.dir;
    show(stele.say('code.copy'));
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(code.textContent.replace(PROMPT, ''));
        show(stele.say('code.copied'));
      } catch {
        getSelection().selectAllChildren(code);
        show(stele.say('code.copyFailed'));
      }
      stele.announce(button.textContent);
      setTimeout(() => show(stele.say('code.copy')), 4000);
    });
    box.append(button);
  }
});
