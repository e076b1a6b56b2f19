// Filters the table of topics by language, state and text. Without it, the table is whole.
(() => {
  'use strict';
  const form = document.getElementById('stele-filter');
  const table = document.getElementById('stele-status');
  const text = document.getElementById('stele-filter-text');
  const language = document.getElementById('stele-filter-language');
  const state = document.getElementById('stele-filter-state');
  const shown = document.getElementById('stele-shown');
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  const fold = (words) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const locales = Array.from(table.tHead.rows[0].cells, (cell) => cell.dataset.locale);
  const rows = Array.from(table.tBodies[0].rows, (row) => ({ row, words: fold(row.cells[0].textContent) }));

  const filter = () => {
    const column = language.value ? locales.indexOf(language.value) : 0;
    const states = state.value ? state.value.split(' ') : [];
    const wanted = fold(text.value.trim());
    const fits = (cell) => !states.length || states.includes(cell.dataset.state);
    let count = 0;
    for (const { row, words } of rows) {
      const cells = column ? [row.cells[column]] : Array.from(row.cells).slice(1);
      row.hidden = !words.includes(wanted) || !cells.some(fits);
      count += row.hidden ? 0 : 1;
    }
    for (const row of table.rows) {
      for (let i = 1; i < row.cells.length; i++) {
        row.cells[i].hidden = column > 0 && i !== column;
      }
    }
    shown.value = numbers.format(count);
  };

  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  // What a browser has kept from an earlier visit holds at once.
  filter();
})();
