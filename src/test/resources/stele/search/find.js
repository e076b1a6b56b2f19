// Runs the engine of js/search.js outside of a browser: node find.js <site> <engine.js> <folder> <query>…
// Prints a line per query: how many hits, then the URL of the first five with their section, then what was meant.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { createContext, runInContext } = require('node:vm');

const [site, engine, folder, ...queries] = process.argv.slice(2);
const loaded = {};
const page = createContext({
  URL,
  document: { currentScript: { src: 'file:///_stele/js/search.js' } },
  stele: {
    loads: {},
    load: async (url) => (loaded[url] ??= runInContext(readFileSync(join(site, decodeURI(new URL(url).pathname)), 'utf8'), page) ?? true),
  },
});
runInContext(readFileSync(engine, 'utf8'), page);

const answer = async (query) => {
  const { search } = page.stele;
  const { hits, meant } = await search.find(folder, query);
  const first = hits.slice(0, 5);
  const records = await search.records(folder, first);
  const places = records.map(([, url, , , passages], i) => {
    const anchor = passages[first[i].passage][0];
    return decodeURI(url) + (anchor ? '#' + anchor : '');
  });
  const texts = records.flatMap(([title, , , , passages]) => [title, ...passages.flat()]);
  return [hits.length, ...places, ...(meant.length ? ['? ' + search.meant(query, meant, texts)] : [])].join(' ');
};

(async () => {
  for (const query of queries) console.log(await answer(query));
})();
