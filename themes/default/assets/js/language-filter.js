// A field that finds one of many languages, by its name or its tag.
{
  const list = document.querySelector('#stele-languages ul');
  const filter = document.createElement('input');
  filter.type = 'search';
  filter.ariaLabel = stele.say('lang.filter');
  filter.oninput = () => {
    for (const item of list.children) {
      const { lang, textContent } = item.querySelector('[lang]');
      item.hidden = !stele.fold(`${textContent} ${lang}`).includes(stele.fold(filter.value.trim()));
    }
  };
  list.before(filter);
}
