// The page of a map: picture, legend, search, dossier and list. Every text of an article reaches the
// page through textContent; nothing here builds HTML from strings.
"use strict";

(() => {
  const json = (id) => JSON.parse(document.getElementById(id).textContent);
  const byId = (id) => document.getElementById(id);
  const page = json("data-page");
  const { nodes, ties, things, articles, groups, nouns } = page;

  // ---------- small things

  function el(tag, properties = {}, ...children) {
    const { data = {}, aria = {}, ...own } = properties;
    const element = Object.assign(document.createElement(tag), own);
    Object.assign(element.dataset, data);
    for (const [name, value] of Object.entries(aria)) element.setAttribute(`aria-${name}`, value);
    element.append(...children.filter((child) => child !== null && child !== ""));
    return element;
  }

  const text = (words, tag = "span") => el(tag, { textContent: words, dir: "auto" });
  const words = (concept) => concept.replaceAll("-", " ");
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const fold = (name) => name.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();
  const counted = (number, one, many) => `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

  const tiesOf = nodes.map(() => []);
  ties.forEach((tie, number) => tie.ends.forEach((end) => tiesOf[end].push(number)));
  const otherEnd = (tie, node) => (tie.ends[0] === node ? tie.ends[1] : tie.ends[0]);

  // ---------- state: what is hidden and what is chosen

  const hiddenGroups = new Set();
  const shownNode = (number) => !hiddenGroups.has(nodes[number].group);
  const shownTie = (number) => ties[number].ends.every(shownNode);
  let chosen = {}; // {node}, {tie} or nothing

  function near() {
    if (chosen.node !== undefined) {
      return new Set([chosen.node, ...tiesOf[chosen.node].map((t) => otherEnd(ties[t], chosen.node))]);
    }
    return chosen.tie === undefined ? null : new Set(ties[chosen.tie].ends);
  }

  // ---------- picture

  const container = byId("map");
  const visNodes = new vis.DataSet(json("data-nodes"));
  const visEdges = new vis.DataSet(json("data-edges"));
  const options = JSON.parse(container.dataset.options);
  options.interaction.hideEdgesOnDrag = ties.length > 3000;
  const network = new vis.Network(container, { nodes: visNodes, edges: visEdges }, options);
  let hovered = null;

  function paint() {
    const kept = near();
    const lit = (number) => kept === null || kept.has(number);
    const litTie = (number) =>
      kept === null || chosen.tie === number || ties[number].ends.includes(chosen.node);
    visNodes.update(nodes.map((_, id) => ({ id, hidden: !shownNode(id), opacity: lit(id) ? 1 : 0.2, borderWidth: id === chosen.node ? 5 : 2 })));
    const line = colour("--line");
    const accent = colour("--accent");
    visEdges.update(ties.map((_, id) => ({
      id,
      hidden: !shownTie(id),
      color: {
        color: kept !== null && litTie(id) ? accent : line,
        highlight: accent, hover: accent, opacity: litTie(id) ? 0.85 : 0.12,
      },
    })));
  }

  // Labels keep their size on the screen and never overlap: the weightiest come first, and those
  // that find no room wait until the reader comes closer. The first of all may cover lesser dots.
  const byWeight = nodes.map((_, id) => id).sort((a, b) => nodes[b].weight - nodes[a].weight || a - b);
  const overlap = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  const inside = (a, b) => a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3];
  const FOREMOST = 25;
  const MOST = 600;

  function labelOrder(view) {
    const kept = near();
    const first = [hovered, chosen.node, ...(chosen.tie === undefined ? [] : ties[chosen.tie].ends)];
    const wanted = new Set([...first.filter((id) => id !== null && id !== undefined), ...byWeight]);
    const inView = ({ x, y }) => inside([x, y, x, y], view);
    const spots = network.getPositions();
    return [...wanted]
      .filter((id) => shownNode(id) && inView(spots[id]) && (kept === null || kept.has(id) || id === hovered))
      .slice(0, MOST)
      .map((id) => ({ id, spot: spots[id], radius: visNodes.get(id).size, must: first.includes(id) }));
  }

  function drawLabels(context) {
    const unit = 1 / network.getScale();
    const corner = network.DOMtoCanvas({ x: 0, y: 0 });
    const far = network.DOMtoCanvas({ x: container.clientWidth, y: container.clientHeight });
    const view = [corner.x, corner.y, far.x, far.y];
    const order = labelOrder(view);
    const dot = ({ spot: { x, y }, radius: r }) => [x - r, y - r, x + r, y + r];
    const taken = order.slice(0, FOREMOST).map(dot);
    context.font = `${12.5 * unit}px system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif`;
    context.textAlign = "center";
    context.textBaseline = "top";
    context.lineJoin = "round";
    context.lineWidth = 3.5 * unit;
    context.strokeStyle = colour("--ground");
    context.fillStyle = colour("--ink");
    order.forEach((node, rank) => {
      if (rank === FOREMOST) taken.push(...order.slice(FOREMOST).map(dot));
      const box = freeBox(context, node, unit, taken, view);
      if (box === null) return;
      taken.push(box);
      nodes[node.id].lines.forEach((line, row) => {
        const at = [(box[0] + box[2]) / 2, box[1] + (1 + row * 14.5) * unit];
        context.strokeText(line, ...at);
        context.fillText(line, ...at);
      });
    });
  }

  function freeBox(context, { id, spot, radius: r, must }, unit, taken, view) {
    const { lines } = nodes[id];
    const width = Math.max(...lines.map((line) => context.measureText(line).width)) + 4 * unit;
    const height = (lines.length * 14.5 + 2) * unit;
    const gap = 2 * unit;
    const places = [
      [spot.x - width / 2, spot.y + r + gap], [spot.x - width / 2, spot.y - r - gap - height],
      [spot.x + r + gap, spot.y - height / 2], [spot.x - r - gap - width, spot.y - height / 2],
    ];
    const boxes = places.map(([x, y]) => [x, y, x + width, y + height]);
    const free = (box) => inside(box, view) && !taken.some((other) => overlap(box, other));
    return boxes.find(free) ?? (must ? boxes[0] : null);
  }

  function fit() {
    const spots = nodes.map((_, id) => id).filter(shownNode).map((id) => network.getPosition(id));
    if (spots.length === 0) return;
    const [left, right] = [Math.min, Math.max].map((end) => end(...spots.map(({ x }) => x)));
    const [top, bottom] = [Math.min, Math.max].map((end) => end(...spots.map(({ y }) => y)));
    const margin = { x: 150, y: 90 }; // pixels that the outermost labels need
    const scale = Math.min(
      (container.clientWidth - margin.x) / Math.max(right - left, 1),
      (container.clientHeight - margin.y) / Math.max(bottom - top, 1), 1.4);
    network.moveTo({ position: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale: Math.max(scale, 0.05), animation: false });
  }

  function zoom(factor) {
    network.moveTo({ scale: network.getScale() * factor, animation: false });
  }

  network.on("afterDrawing", drawLabels);
  network.on("hoverNode", ({ node }) => { hovered = node; network.redraw(); });
  network.on("blurNode", () => { hovered = null; network.redraw(); });
  network.on("click", ({ nodes: [node], edges: [tie] }) => choose(node !== undefined ? { node } : tie !== undefined ? { tie } : {}));
  byId("closer").onclick = () => zoom(1.3);
  byId("farther").onclick = () => zoom(1 / 1.3);
  byId("whole").onclick = fit;
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);

  function choose(choice, { centre = false } = {}) {
    chosen = choice;
    const { node, tie } = choice;
    if (node === undefined && tie === undefined) network.unselectAll();
    else network.setSelection({ nodes: node === undefined ? [] : [node], edges: tie === undefined ? [] : [tie] });
    if (centre && node !== undefined && !byId("view-map").hidden) {
      network.moveTo({ position: network.getPosition(node), scale: Math.max(network.getScale(), 0.9), animation: false });
    }
    paint();
    if (node !== undefined) showNode(node);
    else if (tie !== undefined) showTie(tie);
    else showStart();
    document.querySelectorAll("tbody tr").forEach((row) => row.classList.toggle("chosen", Number(row.dataset.tie) === tie));
  }

  // ---------- dossier

  const dossier = byId("dossier");
  const byTies = [...byWeight].sort((a, b) => tiesOf[b].length - tiesOf[a].length);

  function show(title, ...children) {
    const close = el("button", { className: "close", textContent: "×", aria: { label: "Close" }, onclick: () => choose({}) });
    dossier.replaceChildren(close, text(title, "h2"), ...children);
    dossier.scrollTop = 0;
  }

  function showStart() {
    dossier.replaceChildren(
      text("How to read this map", "h2"),
      text(`Each dot is a ${nouns.node}; a line joins two that the articles connect, the broader the more often. `
        + "A broken line is only planned, a dotted one was cancelled or denied. "
        + "Click on a dot for its dossier, on a line for the sentences that say it.", "p"),
      el("h3", { textContent: "Most connected" }),
      el("ul", { className: "plain" }, ...byTies.slice(0, 8).map((id) => el("li", {},
        nodeLink(id), el("span", { className: "note", textContent: ` · ${counted(tiesOf[id].length, "tie", "ties")}` })))),
    );
  }

  const nodeLink = (id, words = nodes[id].name) => el("button", { className: "link", textContent: words, dir: "auto", onclick: () => choose({ node: id }, { centre: true }) });

  function showNode(id) {
    const node = nodes[id];
    const heard = new Set([...node.offices.flatMap((office) => office.cited), ...tiesOf[id].flatMap((t) => ties[t].things.flatMap((n) => things[n].cited))].map((cited) => cited.article));
    show(
      node.name,
      el("p", { className: "note", dir: "auto", textContent: [groups[node.group].name, ...node.aliases.map((name) => `“${name}”`)].join(" · ") }),
      el("p", { className: "note", textContent: `${counted(tiesOf[id].length, "tie", "ties")}, ${counted(heard.size, "article", "articles")}` }),
      ...(node.offices.length ? [el("h3", { textContent: "Offices" })] : []),
      ...node.offices.map((office) => el("details", { className: "card" },
        el("summary", {}, text(office.text)), ...office.cited.map(sentence))),
      el("h3", { textContent: "Ties" }),
      ...tiesOf[id].map((number) => tieSummary(number, id)),
    );
  }

  function tieSummary(number, id) {
    const tie = ties[number];
    const other = otherEnd(tie, id);
    return el("details", { className: `card ${tie.line}`, open: tiesOf[id].length < 4 },
      el("summary", {}, text(nodes[other].name), " ", el("span", { className: "tag", textContent: tie.things.length })),
      el("p", { className: "note" }, nodeLink(other, "dossier"), " · ",
        el("button", { className: "link", textContent: "this tie alone", onclick: () => choose({ tie: number }) })),
      ...tie.things.map((thing) => thingBody(things[thing])));
  }

  function showTie(number) {
    const tie = ties[number];
    show(
      tie.ends.map((end) => nodes[end].name).join(" – "),
      el("p", { className: "note" }, nodeLink(tie.ends[0]), " · ", nodeLink(tie.ends[1])),
      el("h3", { textContent: counted(tie.things.length, nouns.thing, nouns.things) }),
      ...tie.things.map((thing) => el("div", { className: `card ${things[thing].status}` }, thingBody(things[thing], tie.ends))),
    );
  }

  function thingBody(thing, ends = null) {
    const others = ends === null ? [] : thing.who.filter((id) => !ends.includes(id));
    return el("div", { className: thing.status },
      el("div", { className: "head" },
        el("strong", { textContent: when(thing) }), text(thing.place),
        el("span", { className: "tag", textContent: words(thing.kind) }),
        el("span", { className: "tag status", textContent: words(thing.status) }),
        el("span", { className: "tag", title: "How sure the reading is", textContent: thing.confidence.toFixed(2) })),
      thing.label && text(thing.label, "p"),
      others.length ? el("p", { className: "note", dir: "auto", textContent: `with ${others.map((id) => nodes[id].name).join(", ")}` }) : null,
      ...thing.cited.map(sentence));
  }

  function when({ date, end, date_text: written }) {
    const span = end && end !== date ? `${date} to ${end}` : date;
    return span || (written ? `“${written}”` : "date not stated");
  }

  function sentence(cited) {
    const letters = Array.from(cited.quote); // offsets count code points
    const [start, end] = cited.trigger;
    const quote = el("p", { dir: "auto" }, letters.slice(0, start).join(""));
    if (end > start) quote.append(el("mark", { textContent: letters.slice(start, end).join("") }));
    quote.append(letters.slice(Math.max(start, end)).join(""));
    return el("blockquote", {}, quote, source(articles[cited.article]));
  }

  function source({ title, url, publisher, published }) {
    const name = title || url || "article without a title";
    const address = webAddress(url);
    const link = address === null ? text(name) : el("a", { href: address, textContent: name, dir: "auto", target: "_blank", rel: "noopener noreferrer" });
    return el("cite", {}, link, text([publisher, published].filter(Boolean).map((part) => ` · ${part}`).join("")));
  }

  function webAddress(url) {
    try {
      const address = new URL(url);
      return ["http:", "https:"].includes(address.protocol) ? address.href : null;
    } catch {
      return null; // no address, or not a whole one
    }
  }

  // ---------- legend

  const SVG = "http://www.w3.org/2000/svg";
  const SHAPES = {
    dot: ["circle", { cx: 7, cy: 7, r: 5 }],
    square: ["rect", { x: 2.5, y: 2.5, width: 9, height: 9 }],
    diamond: ["polygon", { points: "7,1 13,7 7,13 1,7" }],
    triangle: ["polygon", { points: "7,1.5 13,12 1,12" }],
    line: ["line", { x1: 0, y1: 7, x2: 26, y2: 7 }],
  };

  function symbol(shape, attributes, width = 14) {
    const image = document.createElementNS(SVG, "svg");
    const [tag, form] = SHAPES[shape];
    const figure = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries({ ...form, ...attributes })) figure.setAttribute(name, value);
    for (const [name, value] of Object.entries({ width, height: 14, "aria-hidden": "true" })) image.setAttribute(name, value);
    image.append(figure);
    return image;
  }

  function drawLegend() {
    const LINES = { held: [nouns.solid, ""], planned: ["planned", "6 4"], denied: ["cancelled or denied", "1.5 4"] };
    const lines = Object.keys(LINES).filter((line) => ties.some((tie) => tie.line === line));
    const chips = groups.map((group, number) => el("button", {
      aria: { pressed: "true" }, title: "Show or hide",
      onclick: ({ currentTarget }) => {
        if (!hiddenGroups.delete(number)) hiddenGroups.add(number);
        currentTarget.setAttribute("aria-pressed", String(!hiddenGroups.has(number)));
        paint();
        drawList();
      },
    }, symbol(group.shape, { fill: group.fill, stroke: group.outline, "stroke-width": 1.5 }), `${group.name} ${group.count}`));
    byId("legend").append(
      ...lines.map((line) => el("span", {}, symbol("line", { class: "stroke", "stroke-dasharray": LINES[line][1] }, 26), LINES[line][0])),
      ...chips);
  }

  // ---------- search

  const search = byId("search");
  const found = byId("found");
  const names = nodes.map((node) => [node.name, ...node.aliases].map(fold));

  function matches(query) {
    const parts = fold(query).split(/\s+/).filter(Boolean);
    if (parts.length === 0) return [];
    return byWeight.filter((id) => names[id].some((name) => parts.every((part) => name.includes(part))));
  }

  function showFound() {
    const hits = matches(search.value);
    found.hidden = search.value.trim() === "";
    search.setAttribute("aria-expanded", String(!found.hidden));
    found.replaceChildren(...hits.slice(0, 12).map((id) => el("li", {}, el("button", { onclick: () => pick(id) },
      text(nodes[id].name), el("small", { textContent: nodes[id].offices[0]?.text ?? groups[nodes[id].group].name, dir: "auto" })))));
    if (hits.length === 0) found.append(el("li", { textContent: "No such name on this map" }));
    if (hits.length > 12) found.append(el("li", { textContent: `and ${hits.length - 12} more` }));
    drawList();
  }

  function pick(id) {
    found.hidden = true;
    search.setAttribute("aria-expanded", "false");
    choose({ node: id }, { centre: true });
    dossier.focus();
  }

  search.addEventListener("input", showFound);
  search.addEventListener("focus", showFound);
  search.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && matches(search.value).length) pick(matches(search.value)[0]);
    if (event.key === "ArrowDown") found.querySelector("button")?.focus();
    if (event.key === "Escape") found.hidden = true;
  });
  found.addEventListener("keydown", (event) => {
    const step = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    (event.target.closest("li")[step]?.querySelector("button") ?? search).focus();
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest(".search")) found.hidden = true;
  });

  // ---------- list: the same ties for keyboard and screen reader

  const dates = (tie) => tie.things.map((n) => things[n].date).filter(Boolean).sort();
  const COLUMNS = [
    { name: nouns.node, value: (tie) => nodes[tie.ends[0]].name },
    { name: "with", value: (tie) => nodes[tie.ends[1]].name },
    { name: "times", value: (tie) => tie.things.length, type: "number" },
    { name: "first", value: (tie) => dates(tie)[0] ?? "", type: "date" },
    { name: "last", value: (tie) => dates(tie).at(-1) ?? "", type: "date" },
    { name: "status", value: (tie) => ({ held: nouns.solid, planned: "planned", denied: "cancelled or denied" })[tie.line] },
    { name: "articles", value: (tie) => new Set(tie.things.flatMap((n) => things[n].cited.map((c) => c.article))).size, type: "number" },
  ];
  let sorting = { column: 2, down: true };

  function listed() {
    const hits = search.value.trim() ? new Set(matches(search.value)) : null;
    const value = COLUMNS[sorting.column].value;
    const compare = (a, b) => (typeof a === "number" ? a - b : a.localeCompare(b, "en"));
    return ties.map((_, number) => number)
      .filter((number) => shownTie(number) && (hits === null || ties[number].ends.some((end) => hits.has(end))))
      .sort((a, b) => compare(value(ties[a]), value(ties[b])) * (sorting.down ? -1 : 1) || a - b);
  }

  function drawList() {
    const view = byId("view-list");
    if (view.hidden) return;
    const rows = listed().map((number) => el("tr", { data: { tie: number } }, ...COLUMNS.map((column, index) => {
      const value = column.value(ties[number]);
      const content = index < 2
        ? el("button", { className: "link", textContent: value, dir: "auto", onclick: () => choose({ tie: number }) })
        : value === "" ? "—" : String(value);
      return el("td", { className: column.type ?? "" }, content);
    })));
    view.replaceChildren(el("table", {},
      el("caption", { className: "note", textContent: `${rows.length} of ${ties.length} ties` }),
      el("thead", {}, el("tr", {}, ...COLUMNS.map(columnHead))),
      el("tbody", {}, ...rows)));
  }

  function columnHead(column, index) {
    const own = sorting.column === index;
    const sort = el("button", { textContent: column.name, onclick: () => {
      sorting = { column: index, down: own ? !sorting.down : column.type === "number" };
      drawList();
      byId("view-list").querySelectorAll("th button")[index].focus();
    } });
    return el("th", { scope: "col", aria: { sort: own ? (sorting.down ? "descending" : "ascending") : "none" } }, sort);
  }

  const tabs = [...document.querySelectorAll("[role=tab]")];
  tabs.forEach((tab, index) => {
    tab.addEventListener("click", () => {
      tabs.forEach((other) => {
        other.setAttribute("aria-selected", String(other === tab));
        other.tabIndex = other === tab ? 0 : -1;
        byId(other.getAttribute("aria-controls")).hidden = other !== tab;
      });
      drawList();
    });
    tab.addEventListener("keydown", (event) => {
      if (!["ArrowLeft", "ArrowRight"].includes(event.key)) return;
      const next = tabs[(index + 1) % tabs.length];
      next.focus();
      next.click();
    });
  });

  // ---------- start

  drawLegend();
  showStart();
  paint();
  fit();
  if (nodes.length === 0) {
    container.replaceChildren(el("p", { className: "empty", textContent: "Nothing passes these filters. Take one away and draw the map again." }));
  }
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") choose({}); });
  window.communique = Object.freeze({ network, choose });
})();
