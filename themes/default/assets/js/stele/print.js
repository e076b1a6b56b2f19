// Says on paper where a page is from, and of which day. The pages that are made to be printed have a button for it.
{
  const button = document.getElementById('stele-print');
  if (button) button.onclick = () => print();
  const source = document.createElement('p');
  source.className = 'printed';
  addEventListener('beforeprint', () => {
    const date = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });
    source.textContent = stele.say('print.source', { url: location.href, date });
    document.querySelector('main').append(source);
  });
  addEventListener('afterprint', () => source.remove());
}
