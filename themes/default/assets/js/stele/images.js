// Enlarges pictures.
{
  let dialog;
  const open = (link) => {
    const small = link.firstElementChild;
    if (!dialog) {
      dialog = document.createElement('dialog');
      dialog.className = 'picture';
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = stele.say('image.close');
      dialog.append(document.createElement('img'), button);
      dialog.addEventListener('click', () => dialog.close());
      document.body.append(dialog);
    }
    const large = dialog.firstElementChild;
    large.src = link.href;
    large.alt = dialog.ariaLabel = small.alt;
    large.width = small.naturalWidth;
    large.height = small.naturalHeight;
    link.focus(); // Some browsers give a link that is clicked no focus, and would not know where to return it to.
    dialog.showModal();
  };
  stele.part(() => {
    for (const link of document.querySelectorAll('a.picture')) {
      link.title = stele.say('image.enlarge');
      link.onclick = (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        open(link);
      };
    }
  });
}
