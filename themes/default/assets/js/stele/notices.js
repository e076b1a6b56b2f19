// A reader who knows that machines translate here need not be told on every page of a visit; theme.js hides it from then on.
stele.part(() => {
  const notice = document.querySelector('.notice.is-machine');
  const button = notice?.querySelector('button');
  if (button) {
    button.hidden = false;
    button.onclick = () => {
      stele.remember('stele-quiet', '1', 'sessionStorage');
      document.documentElement.classList.add('quiet');
      document.getElementById('stele-main').focus();
    };
  }
});
