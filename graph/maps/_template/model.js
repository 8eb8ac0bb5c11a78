// The contents of the map: rows become objects, which refer to one another by number.

const json = (id) => JSON.parse(byId(id).textContent);
// A large map is packed: base64 of deflated JSON.
async function unpack(packed) {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Response(stream).json();
}

const given = json("data-page");
const page = typeof given === "string" ? await unpack(given) : given;
const table = ({ columns, rows }) =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));

const { nouns, words } = page;
const [groups, nodes, ties, things, circles, sentences, quotes, articles] = [
  "groups", "nodes", "ties", "things", "circles", "sentences", "quotes", "articles",
].map((name) => table(page[name]));

for (const sentence of sentences) Object.assign(sentence, quotes[sentence.quote]);

json("data-edges").forEach(({ from, to }, number) => {
  ties[number].ends = [from, to];
  for (const thing of ties[number].things) (things[thing].who ??= new Set()).add(from).add(to);
});
for (const thing of things) {
  thing.who = [...thing.who];
  for (const name of ["type", "kind", "status", "line"]) thing[name] = words[thing[name]];
}
for (const node of nodes) {
  node.lines = (node.lines || node.name).split("\n");
  node.records = node.records.map(([section, date, said, status, cited]) =>
    ({ section: words[section], date, text: said, status: words[status], cited }));
}
for (const { id, x, y, size } of json("data-nodes")) Object.assign(nodes[id], { x, y, size });

// On a page that is narrower than the picture, the picture is drawn taller than it is in the file,
// so that names find room; the address holds places as the file has them.
const STRETCH = (() => {
  const reach = (axis) => Math.max(...nodes.map((node) => node[axis])) - Math.min(...nodes.map((node) => node[axis]));
  const { clientWidth, clientHeight } = byId("map");
  const taller = (reach("x") / reach("y")) * (clientHeight / clientWidth);
  return clientWidth < clientHeight && taller > 1 ? Math.min(taller, 2.2) : 1;
})();
for (const node of nodes) node.y += (STRETCH - 1) * (circles[node.circle]?.y ?? node.y);
for (const circle of circles) circle.y *= STRETCH;

const tiesOf = nodes.map(() => []);
ties.forEach((tie, number) => tie.ends.forEach((end) => tiesOf[end].push(number)));
const otherEnd = (tie, node) => (tie.ends[0] === node ? tie.ends[1] : tie.ends[0]);
const byWeight = nodes.map((_, id) => id).sort((a, b) => nodes[b].weight - nodes[a].weight || a - b);
const byKey = new Map(nodes.map((node, id) => [node.key, id]));
const articlesOf = (cited) => new Set(cited.map((number) => sentences[number].article));

const members = circles.map(() => []);
byWeight.forEach((id) => members[nodes[id].circle]?.push(id));
const circleName = (number) => {
  const [first, ...others] = members[number].map((id) => nodes[id].name);
  return others.length ? `${first} and ${counted(others.length, "other")}` : first;
};

// Periods for the time range: years, or months where all lies within three years.
const dates = things.map((thing) => thing.date).filter(Boolean).sort();
const PERIOD = dates.length && Number(dates.at(-1).slice(0, 4)) - Number(dates[0].slice(0, 4)) < 3 ? 7 : 4;
const periods = (() => {
  const exact = dates.filter((date) => date.length >= PERIOD).map((date) => date.slice(0, PERIOD));
  if (exact.length === 0) return [];
  const found = [];
  let [year, month] = exact[0].split("-").map(Number);
  for (let next = exact[0]; next <= exact.at(-1) && found.length < 400;) {
    found.push(next);
    [year, month] = PERIOD === 4 || month === 12 ? [year + 1, 1] : [year, month + 1];
    next = String(year).padStart(4, "0") + (PERIOD === 4 ? "" : `-${String(month).padStart(2, "0")}`);
  }
  return found;
})();
