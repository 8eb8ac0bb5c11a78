// The dossier: what the articles say about what was chosen, sentence by sentence.

const dossier = byId("dossier");
let helping = false;
let finding = null; // the node from which a path is wanted, until its other end is chosen

function show(title, ...children) {
  const close = button("×", closeDossier, { className: "close", aria: { label: "Close" } });
  dossier.hidden = false;
  dossier.replaceChildren(close, text(title, "h2"), ...children);
  dossier.scrollTop = 0;
}

function closeDossier() {
  helping = false;
  finding = null;
  change({ chosen: {}, way: [], step: -1 });
}

function drawDossier() {
  const { node, tie, circle } = state.chosen;
  if (finding !== null) showFinding();
  else if (state.way.length) showWay();
  else if (node !== undefined) showNode(node);
  else if (tie !== undefined) showTie(tie);
  else if (circle !== undefined) showCircle(circle);
  else if (helping) showHelp();
  else dossier.hidden = true;
}

const FILTERS = ["since", "until", "undated", "groups", "types", "lines", "sources", "belief", "hidden", "only", "open", "chosen", "way"];

whenChanged((before) => {
  if (state.chosen !== before.chosen || state.way !== before.way) finding = null;
  if (FILTERS.some((name) => state[name] !== before[name])) drawDossier();
});

function showHelp() {
  show(
    "How to read this map",
    text(`Each figure is a ${nouns.node}; a line joins two that the articles connect, the broader the more `
      + `${nouns.things}. A broken line is only planned, a dotted one was cancelled or denied.`, "p"),
    el("h3", { textContent: "To look closer" }),
    el("ul", {},
      ...[
        "Click on a figure for its dossier, on a line for the sentences that say it.",
        "The legend switches groups, kinds and statuses on and off; the bars below it narrow the time.",
        "Search finds names and other forms of them.",
        "The list has the same, for sorting and for screen readers.",
        "By keyboard: on the map arrows walk from one to the next, Enter reads, + and − zoom, 0 shows all.",
        "The address of this page holds the view: copy it to send what you see.",
      ].map((line) => text(line, "li"))),
    el("h3", { textContent: "What it does not say" }),
    text("A line means that articles say so, no more; no line means nothing. Read the sentence before you quote.", "p"),
    el("h3", { textContent: "Most connected" }),
    el("ul", { className: "plain" }, ...byWeight.slice(0, 8).map((id) => el("li", {},
      nodeLink(id), note(` · ${counted(nodes[id].weight, nouns.thing, nouns.things)}`, "span")))),
  );
}

byId("help").onclick = () => {
  helping = dossier.hidden || !helping;
  change({ chosen: {}, way: [] });
  drawDossier();
  if (helping) dossier.focus();
};

const nodeLink = (id, words = nodes[id].name) => link(words, () => choose({ node: id }, { centred: true }));

// ---------- a node

function showNode(id) {
  const node = nodes[id];
  const own = tiesOf[id].filter((number) => shown.ties.has(number));
  const cited = [...node.records.flatMap((record) => record.cited), ...tiesOf[id].flatMap((number) => ties[number].things.flatMap((thing) => things[thing].cited))];
  const order = [...own].sort((a, b) => shown.ties.get(b).length - shown.ties.get(a).length || a - b);
  show(
    node.name,
    note([groups[node.group].name, ...node.aliases.map((name) => `“${name}”`)].join(" · ")),
    note(`${ofAll(own.length, tiesOf[id].length, "tie")}, ${counted(articlesOf(cited).size, "article")}`),
    nodeActions(id),
    ...records(node.records),
    order.length ? el("h3", { textContent: "Ties" }) : null,
    ...order.map((number) => tieSummary(number, id, order.length < 4)),
  );
  announce(`${node.name}, ${counted(own.length, "tie")}`);
}

const ofAll = (part, all, one) => (part === all ? counted(all, one) : `${part} of ${counted(all, one)}`);

function nodeActions(id) {
  const part = withNeighbours(new Set(), id);
  return el("p", { className: "actions" },
    button("Path to …", () => { finding = id; drawDossier(); }),
    button("Only neighbours", () => { change({ only: part }); fit(); keepPlace(); }),
    state.only === null ? null : button("Add neighbours", () => { change({ only: withNeighbours(state.only, id) }); fit(); keepPlace(); }),
    button("Hide", () => change({ hidden: toggled(state.hidden, id), chosen: {} })),
    state.only === null && !state.hidden.size ? null : button("Show all", showAll));
}

function showAll() {
  change({ only: startState().only, hidden: new Set(), way: [] });
  fit();
  keepPlace();
}

function records(found) {
  const sections = Map.groupBy ? Map.groupBy(found, (record) => record.section) : grouped(found);
  return [...sections].flatMap(([section, lines]) => [
    el("h3", { textContent: section }),
    ...lines.map((line) => el("details", { className: "card" },
      el("summary", {}, text(line.text),
        line.date ? el("span", { className: "date", textContent: ` ${line.date}` }) : null,
        line.status && section !== "Offices" ? el("span", { className: "tag", textContent: plain(line.status) }) : null),
      ...line.cited.map(sentence))),
  ]);
}

function grouped(found) {
  const sections = new Map();
  for (const record of found) sections.set(record.section, [...(sections.get(record.section) ?? []), record]);
  return sections;
}

// ---------- a tie and its things

function tieSummary(number, id, open) {
  const behind = shown.ties.get(number);
  const other = otherEnd(ties[number], id);
  return el("details", { className: `card ${lineOf(behind)}`, open },
    el("summary", {}, text(nodes[other].name), " ", el("span", { className: "tag", textContent: behind.length })),
    el("p", { className: "note" }, nodeLink(other, "dossier"), " · ", link("this tie alone", () => choose({ tie: number }))),
    ...behind.map((thing) => thingBody(things[thing])));
}

function showTie(number) {
  const { ends, things: all } = ties[number];
  const behind = shown.ties.get(number) ?? [];
  const names = ends.map((end) => nodes[end].name).join(" – ");
  show(
    names,
    el("p", { className: "note" }, nodeLink(ends[0]), " · ", nodeLink(ends[1])),
    el("h3", { textContent: behind.length === all.length ? counted(all.length, nouns.thing, nouns.things) : `${behind.length} of ${counted(all.length, nouns.thing, nouns.things)} pass the filters` }),
    ...behind.map((thing) => el("div", { className: `card ${things[thing].line}` }, thingBody(things[thing], ends))),
  );
  announce(`${names}, ${counted(behind.length, nouns.thing, nouns.things)}`);
}

function thingBody(thing, ends = null) {
  const others = ends === null ? [] : thing.who.filter((id) => !ends.includes(id));
  return el("div", { className: thing.line },
    el("div", { className: "head" },
      el("strong", { textContent: when(thing) }), text(thing.place),
      ...[...new Set([plain(thing.kind), plain(thing.status)])].filter(Boolean).map((word) => el("span", { className: "tag", textContent: word })),
      el("span", { className: "tag", textContent: `belief ${thing.belief.toFixed(2)}`, title: "How sure the articles together make us, from 0 to 1" }),
      el("span", { className: "tag", textContent: counted(thing.sources, "source"), title: "Independent sources" })),
    thing.label && text(thing.label, "p"),
    others.length ? note(`with ${others.map((id) => nodes[id].name).join(", ")}`) : null,
    ...thing.cited.map(sentence));
}

function when({ date, end, dateText }) {
  const span = end && end !== date ? `${date} to ${end}` : date;
  return span || (dateText ? `“${dateText}”` : "date not stated");
}

function sentence(number) {
  const cited = sentences[number];
  const letters = Array.from(cited.quote); // offsets count code points
  const quote = el("p", { dir: "auto" }, letters.slice(0, cited.from).join(""));
  if (cited.to > cited.from) quote.append(el("mark", { textContent: letters.slice(cited.from, cited.to).join("") }));
  quote.append(letters.slice(Math.max(cited.from, cited.to)).join(""));
  return el("blockquote", {}, quote, source(articles[cited.article]));
}

function source({ title, url, publisher, published }) {
  const name = title || url || "article without a title";
  const address = webAddress(url);
  const linked = address === null ? text(name) : el("a", { href: address, textContent: name, dir: "auto", target: "_blank", rel: "noopener noreferrer" });
  return el("cite", {}, linked, text([publisher, published].filter(Boolean).map((part) => ` · ${part}`).join("")));
}

function webAddress(url) {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return null;
  return new URL(url).href;
}

// ---------- a circle

function showCircle(number) {
  const found = members[number].filter((id) => shown.nodes[id]);
  show(
    circleName(number),
    note(`${counted(found.length, nouns.node, nouns.nodes)} who share more ties with each other than with the rest`),
    el("p", { className: "actions" }, button(state.open.has(number) ? "Close this circle" : "Open this circle", () => openCircle(number))),
    el("h3", { textContent: "Most connected" }),
    el("ul", { className: "plain" }, ...found.slice(0, 40).map((id) => el("li", {},
      nodeLink(id), note(` · ${counted(nodes[id].weight, nouns.thing, nouns.things)}`, "span")))),
  );
  announce(`circle of ${circleName(number)}`);
}

// ---------- the path between two

function showFinding() {
  show(
    `Path from ${nodes[finding].name} to …`,
    text("Choose the other end: click on it, or search for its name.", "p"),
    el("p", { className: "actions" }, button("Cancel", () => { finding = null; drawDossier(); })),
  );
  search.value = "";
  search.focus();
}

function findWay(from, to) {
  const patch = { way: [from, to], chosen: {} };
  const found = wayBetween(from, to);
  if (found.length && (state.only !== null || page.start !== "all")) patch.only = new Set(found);
  change(patch);
  if (way.length) fit(way);
  keepPlace();
}

function showWay() {
  const [from, to] = state.way;
  const names = `From ${nodes[from].name} to ${nodes[to].name}`;
  const steps = way.slice(1).map((id, index) => ({ id, tie: tieBetween(way[index], id) }));
  show(
    names,
    note(steps.length ? `${counted(steps.length, "step")}: a shortest way` : "No way connects them with these filters."),
    el("p", { className: "actions" }, nodeLink(from), nodeLink(to), state.only === null ? null : button("Show all", showAll)),
    ...steps.flatMap(({ id, tie }, index) => [
      text(`${index + 1}. ${nodes[way[index]].name} – ${nodes[id].name}`, "h3"),
      ...(shown.ties.get(tie) ?? []).map((thing) => el("div", { className: `card ${things[thing].line}` }, thingBody(things[thing]))),
    ]),
  );
  announce(`${names}, ${steps.length ? counted(steps.length, "step") : "no way"}`);
}
