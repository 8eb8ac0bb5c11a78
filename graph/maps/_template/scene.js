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

function scene() {
  const light = lit();
  const isLit = (id) => light === null || light.nodes.has(id);
  return { figures: [...sceneNodes(isLit), ...sceneCircles(isLit)], lines: sceneLines(light) };
}

const BORDER = 1.5, MARKED = 5;

function* sceneNodes(isLit) {
  for (const [id, node] of nodes.entries()) {
    if (!shown.nodes[id] || closed(node.circle)) continue;
    const { x, y } = placeOf(id);
    const { shape, fill, outline } = groups[node.group];
    const border = state.chosen.node === id || state.way.includes(id) ? MARKED : BORDER;
    yield { id, x, y, size: node.size, shape, fill, outline, border, faint: !isLit(id) };
  }
}

function* sceneCircles(isLit) {
  const look = { shape: "dot", fill: colour("--bubble"), outline: colour("--accent") };
  for (const [number, { x, y, radius }] of circles.entries()) {
    if (!closed(number) || !members[number].some((id) => shown.nodes[id])) continue;
    yield {
      ...look, id: `circle-${number}`, x, y, size: Math.round(radius * 0.45),
      border: state.chosen.circle === number ? MARKED : BORDER, faint: !members[number].some(isLit),
    };
  }
}

// Ties that end in closed circles are one line between the circles, as broad as the ties are many.
function sceneLines(light) {
  const found = new Map();
  for (const [number, behind] of shown.ties) {
    const [from, to] = ties[number].ends.map(standIn);
    if (from === to) continue;
    const single = typeof from === "number" && typeof to === "number";
    const id = single ? number : [from, to].map(String).sort().join(" ");
    // While a circle is open, the many lines between circles must not cover those inside it.
    const [here, there] = ties[number].ends.map((end) => nodes[end].circle);
    const leaving = state.open.size > 0 && state.only === null && here !== there;
    const one = found.get(id) ?? { id, from, to, count: 0, behind: [], bright: false, leaving };
    one.count += behind.length;
    if (one.behind.length < 50) one.behind.push(...behind);
    one.bright ||= light !== null && light.ties.has(number);
    found.set(id, one);
  }
  return [...found.values()].map(({ id, from, to, count, behind, bright, leaving }) => ({
    id, one: spotOf(from), other: spotOf(to), width: widthOf(count), line: lineOf(behind),
    tone: bright ? "lit" : light !== null ? "dim" : leaving ? "leaving" : "plain",
  }));
}

const spotOf = (id) => (typeof id === "number" ? placeOf(id) : circles[circleNumber(id)]);
