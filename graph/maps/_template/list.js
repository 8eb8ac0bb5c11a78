// The list: what the picture shows, as tables for sorting, keyboard and screen reader.

const datesOf = (behind) => behind.map((thing) => things[thing].date).filter(Boolean).sort();
const citedBy = (behind) => articlesOf(behind.flatMap((thing) => things[thing].cited)).size;
const capital = (words) => words.charAt(0).toLocaleUpperCase() + words.slice(1);

const TABLES = {
  ties: {
    rows: () => [...shown.ties.keys()],
    named: (number) => ties[number].ends,
    chosen: (number) => ({ tie: number }),
    is: (number) => state.chosen.tie === number,
    columns: [
      { name: nouns.node, value: (tie) => nodes[ties[tie].ends[0]].name, opens: true },
      { name: "with", value: (tie) => nodes[ties[tie].ends[1]].name, opens: true },
      { name: "times", value: (tie) => shown.ties.get(tie).length, type: "number" },
      { name: "first", value: (tie) => datesOf(shown.ties.get(tie))[0] ?? "", type: "date" },
      { name: "last", value: (tie) => datesOf(shown.ties.get(tie)).at(-1) ?? "", type: "date" },
      { name: "status", value: (tie) => lineName(lineOf(shown.ties.get(tie))) },
      { name: "belief", value: (tie) => Math.max(...shown.ties.get(tie).map((thing) => things[thing].belief)).toFixed(2), type: "number" },
      { name: "articles", value: (tie) => citedBy(shown.ties.get(tie)), type: "number" },
    ],
    sorting: { column: 2, down: true },
  },
  nodes: {
    rows: () => nodes.map((_, id) => id).filter((id) => shown.nodes[id]),
    named: (id) => [id],
    chosen: (id) => ({ node: id }),
    is: (id) => state.chosen.node === id,
    columns: [
      { name: nouns.node, value: (id) => nodes[id].name, opens: true },
      { name: "group", value: (id) => groups[nodes[id].group].name },
      { name: "code", value: (id) => nodes[id].code },
      { name: "ties", value: (id) => tiesOf[id].filter((number) => shown.ties.has(number)).length, type: "number" },
      { name: nouns.things.split(",")[0] + (nouns.things.includes(",") ? " …" : ""), value: (id) => nodes[id].weight, type: "number" },
      { name: "office", value: (id) => nodes[id].records.find((record) => record.section === "Offices")?.text ?? "" },
    ],
    sorting: { column: 3, down: true },
  },
};
const LISTED = 200; // a row takes time to draw; more come on demand
let listing = LISTED;

function sorted({ rows, columns, sorting }) {
  const { value } = columns[sorting.column];
  const compare = (a, b) => (typeof a === "number" ? a - b : a.localeCompare(b, "en", { numeric: true }));
  return rows.map((row) => [value(row), row])
    .sort((a, b) => compare(a[0], b[0]) * (sorting.down ? -1 : 1) || a[1] - b[1])
    .map(([, row]) => row);
}

function drawList() {
  const view = byId("tables");
  if (state.view !== "list") return;
  const kind = TABLES[state.table];
  const hits = search.value.trim() ? new Set(matches(search.value)) : null;
  const every = kind.rows().filter((row) => hits === null || kind.named(row).some((id) => hits.has(id)));
  const rows = sorted({ ...kind, rows: every });
  const all = state.table === "ties" ? ties.length : nodes.length;
  const noun = state.table === "ties" ? "ties" : nouns.nodes;
  view.replaceChildren(
    el("p", { className: "switch" }, ...Object.keys(TABLES).map((name) =>
      button(capital(name === "ties" ? "ties" : nouns.nodes), () => change({ table: name }), { aria: { pressed: String(name === state.table) } }))),
    el("table", {},
      el("caption", { className: "note", textContent: `${rows.length.toLocaleString("en")} of ${all.toLocaleString("en")} ${noun}` }),
      el("thead", {}, el("tr", {}, ...kind.columns.map((column, index) => columnHead(kind, column, index)))),
      el("tbody", {}, ...rows.slice(0, listing).map((row) => listRow(kind, row)))),
    rows.length > listing ? el("p", { className: "switch" }, button(`Show ${Math.min(LISTED, rows.length - listing)} more`, () => { listing += LISTED; drawList(); })) : "",
  );
}

function listRow(kind, row) {
  return el("tr", { className: kind.is(row) ? "chosen" : "", data: { row } }, ...kind.columns.map((column) => {
    const value = column.value(row);
    const cell = column.opens ? link(value, () => choose(kind.chosen(row))) : value === "" ? "—" : String(value);
    return el("td", { className: column.type ?? "", dir: "auto" }, cell);
  }));
}

function columnHead(kind, column, index) {
  const own = kind.sorting.column === index;
  const sort = button(capital(column.name), () => {
    kind.sorting = { column: index, down: own ? !kind.sorting.down : column.type === "number" };
    drawList();
    byId("tables").querySelectorAll("th button")[index].focus();
  });
  return el("th", { attributes: { scope: "col" }, aria: { sort: own ? (kind.sorting.down ? "descending" : "ascending") : "none" } }, sort);
}

// ---------- map or list

const tabs = [...document.querySelectorAll("[role=tab]")];
tabs.forEach((tab, index) => {
  tab.addEventListener("click", () => change({ view: tab.dataset.view }));
  tab.addEventListener("keydown", (event) => {
    if (!["ArrowLeft", "ArrowRight"].includes(event.key)) return;
    const next = tabs[(index + 1) % tabs.length];
    next.focus();
    next.click();
  });
});

function drawTabs() {
  for (const tab of tabs) {
    const own = tab.dataset.view === state.view;
    tab.setAttribute("aria-selected", String(own));
    tab.tabIndex = own ? 0 : -1;
    byId(tab.getAttribute("aria-controls")).hidden = !own;
  }
}

whenChanged((before) => {
  if (state.view !== before.view) drawTabs();
  if (state.table !== before.table || state.view !== before.view) listing = LISTED;
  if (state.chosen !== before.chosen || state.view !== before.view || state.table !== before.table
    || FILTERS.some((name) => state[name] !== before[name])) drawListKeepingFocus();
});

// A choice in the list redraws it: the focus stays on the same cell.
function drawListKeepingFocus() {
  const buttons = () => [...byId("tables").querySelectorAll("button")];
  const index = buttons().indexOf(document.activeElement);
  drawList();
  if (index !== -1) buttons()[index]?.focus();
}
