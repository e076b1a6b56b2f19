// Copies the address of a section.
{
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a.anchor');
    if (link && navigator.clipboard)
      navigator.clipboard.writeText(link.href).then(
        () => stele.announce(stele.say('page.linkCopied')),
        () => {}, // The address is in the address bar all the same.
      );
  });
}
