// What stands on the picture: nodes, circles that are still closed, and one line for each pair.

const closed = (circle) => circle >= 0 && state.only === null && page.start === "circles" && !state.open.has(circle);
const standIn = (id) => (closed(nodes[id].circle) ? `circle-${nodes[id].circle}` : id);

// ---------- places: of a map that starts from a search, each neighbourhood grows around its middle

const grown = new Map();

function placeOf(id) {
  if (page.start !== "search") return nodes[id];
  return grown.get(id) ?? nodes[id];
}

function grow() {
  if (page.start !== "search") return;
  const wanted = [...state.only].filter((id) => !grown.has(id));
  if (grown.size === 0 && wanted.length) grown.set(wanted.shift(), { x: 0, y: 0 });
  for (const id of wanted) {
    const beside = state.chosen.node !== id && grown.has(state.chosen.node) ? [state.chosen.node] : [];
    const known = [...beside, ...tiesOf[id].map((number) => otherEnd(ties[number], id))];
    const anchor = grown.get(known.find((other) => grown.has(other)) ?? grown.keys().next().value);
    grown.set(id, freeSpot(anchor));
  }
}

function freeSpot(anchor) {
  const outward = Math.atan2(anchor.y, anchor.x);
  for (let ring = 1; ; ring += 1) {
    const seats = 9 * ring;
    for (let seat = 0; seat < seats; seat += 1) {
      const turn = outward + (seat % 2 ? 1 : -1) * Math.ceil(seat / 2) * (2 * Math.PI / seats);
      const spot = {
        x: Math.round(anchor.x + 190 * ring * Math.cos(turn)),
        y: Math.round(anchor.y + 120 * ring * Math.sin(turn)),
      };
      if ([...grown.values()].every(({ x, y }) => Math.abs(x - spot.x) > 100 || Math.abs(y - spot.y) > 56)) return spot;
    }
  }
}

// ---------- what is lit while something is chosen; null: everything

function lit() {
  const { node, tie, circle } = state.chosen;
  if (way.length) {
    const along = way.slice(1).map((id, index) => tieBetween(way[index], id));
    return { nodes: new Set(way), ties: new Set(along) };
  }
  if (node !== undefined) {
    const own = tiesOf[node].filter((number) => shown.ties.has(number));
    return { nodes: new Set([node, ...own.map((number) => otherEnd(ties[number], node))]), ties: new Set(own) };
  }
  if (tie !== undefined) return { nodes: new Set(ties[tie].ends), ties: new Set([tie]) };
  if (circle !== undefined) return { nodes: new Set(members[circle]), ties: new Set() };
  return null;
}

// ---------- the scene

const DASHES = { held: false, planned: [8, 6], denied: [2, 6] };
const widthOf = (count) => Math.round(10 * Math.min(1 + 1.5 * (count - 0.6) ** 0.6, 9)) / 10;

function scene() {
  const light = lit();
  const isLit = (id) => light === null || light.nodes.has(id);
  const paint = { line: colour("--line"), accent: colour("--accent"), bubble: colour("--bubble") };
  return { nodes: [...sceneNodes(isLit), ...sceneCircles(isLit, paint)], edges: sceneEdges(light, paint) };
}

function* sceneNodes(isLit) {
  for (const [id, node] of nodes.entries()) {
    if (!shown.nodes[id] || closed(node.circle)) continue;
    const { x, y } = placeOf(id);
    const marked = state.chosen.node === id || state.way.includes(id);
    yield { id, x, y, size: node.size, group: String(node.group), opacity: isLit(id) ? 1 : 0.2, borderWidth: marked ? 5 : 1.5 };
  }
}

function* sceneCircles(isLit, paint) {
  for (const [number, circle] of circles.entries()) {
    if (!closed(number) || !members[number].some((id) => shown.nodes[id])) continue;
    const bright = members[number].some(isLit);
    yield {
      id: `circle-${number}`, x: circle.x, y: circle.y, size: Math.round(circle.radius * 0.45), shape: "dot",
      color: { background: paint.bubble, border: paint.accent }, opacity: bright ? 1 : 0.2,
      borderWidth: state.chosen.circle === number ? 5 : 1.5,
    };
  }
}

// Ties that end in closed circles are one line between the circles, as broad as the ties are many.
function sceneEdges(light, paint) {
  const edges = new Map();
  for (const [number, behind] of shown.ties) {
    const [from, to] = ties[number].ends.map(standIn);
    if (from === to) continue;
    const single = typeof from === "number" && typeof to === "number";
    const id = single ? number : [from, to].map(String).sort().join(" ");
    // From an open circle many lines lead away: they must not cover those inside it.
    const leaving = circles.length > 0 && state.only === null && nodes[ties[number].ends[0]].circle !== nodes[ties[number].ends[1]].circle;
    const faint = leaving && (typeof from === "number" || typeof to === "number");
    const edge = edges.get(id) ?? { id, from, to, count: 0, behind: [], bright: false, faint };
    edge.count += behind.length;
    if (edge.behind.length < 50) edge.behind.push(...behind);
    edge.bright ||= light === null || light.ties.has(number);
    edges.set(id, edge);
  }
  return [...edges.values()].map(({ id, from, to, count, behind, bright, faint }) => ({
    id, from, to, width: widthOf(count), dashes: DASHES[lineOf(behind)],
    color: {
      color: light !== null && bright ? paint.accent : paint.line,
      highlight: paint.accent, hover: paint.accent, opacity: !bright ? 0.1 : faint && light === null ? 0.2 : 0.8,
    },
  }));
}
