// The picture: vis-network holds the canvas and moves it; figures and lines stand where the file says.

const container = byId("map");
const network = new vis.Network(container, { nodes: [], edges: [] }, JSON.parse(container.dataset.options));
let hovered = null;
let hoveredLine = null;
let wholeScale = 1; // at which all of it is seen

function drawPicture() {
  grow();
  const now = scene();
  setFigures(now.figures);
  setLines(now.lines);
  if (now.figures.length) wholeScale = framing(now.figures).scale;
  redraw();
}

// With the next frame, once, however often it is asked for.
const redraw = () => network.body.emitter.emit("_requestRedraw");

whenChanged((before) => {
  if (state.theme !== before.theme) document.documentElement.dataset.theme = state.theme;
  drawPicture();
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawPicture);

// ---------- moving

// The whole scene, or these nodes.
function fit(ids = null) {
  const spots = ids === null ? [...onPicture.values()] : ids.map((id) => onPicture.get(standIn(id))).filter(Boolean);
  if (spots.length === 0) return;
  const { x, y, scale } = framing(spots);
  moveTo(x, y, scale);
}

// The middle and scale at which these are seen, with room for their labels and the buttons.
function framing(spots) {
  const edge = (end, axis, sign) => spots.reduce((most, spot) => end(most, spot[axis] + sign * spot.size), sign * -Infinity);
  const [left, right] = [edge(Math.min, "x", -1), edge(Math.max, "x", 1)];
  const [top, bottom] = [edge(Math.min, "y", -1), edge(Math.max, "y", 1)];
  const wide = container.clientWidth - (container.clientWidth < 700 ? 90 : 150);
  const scale = Math.max(0.02, Math.min(
    wide / Math.max(right - left, 1), (container.clientHeight - 80) / Math.max(bottom - top, 1), 1.4));
  return { x: (left + right) / 2, y: (top + bottom) / 2 + 12 / scale, scale };
}

function moveTo(x, y, scale) {
  network.moveTo({ position: { x, y }, scale, animation: false });
}

function zoom(factor) {
  network.moveTo({ scale: network.getScale() * factor, animation: false });
  keepPlace();
}

function centre(id) {
  const { x, y } = onPicture.get(standIn(id)) ?? placeOf(id);
  moveTo(x, y, Math.max(network.getScale(), 0.7));
  keepPlace();
}

// The place and scale of the picture belong to the view, but changing them redraws nothing.
function keepPlace() {
  const { x, y } = network.getViewPosition();
  state.at = `${Math.round(x)},${Math.round(y / STRETCH)},${network.getScale().toFixed(3)}`;
  writeAddress();
}

function restorePlace() {
  const [x, y, scale] = state.at.split(",").map(Number);
  if (state.at) moveTo(x, y * STRETCH, scale);
  else if (way.length) fit(way);
  else fit();
}

// When the dossier opens or closes, what is seen stays where it was, unless that hides what was chosen.
let camera = null;
network.on("afterDrawing", () => {
  camera = { ...network.getViewPosition(), scale: network.getScale(), width: container.clientWidth };
});
// (vis-network scales the picture right after this event; what is done in a moment outlasts that.)
network.on("resize", () => queueMicrotask(keepView));

function keepView() {
  if (camera === null) {
    restorePlace();
    return;
  }
  const { x, y, scale, width } = camera;
  moveTo(x + (container.clientWidth - width) / 2 / scale, y, scale);
  const { node } = state.chosen;
  if (way.length) fit(way);
  else if (node !== undefined && onPicture.has(node) && !inView(node)) centre(node);
}

// ---------- mouse

const under = (spot) => {
  const figure = figureAt(spot);
  return figure === null ? [null, lineAt(spot)] : [figure, null];
};
network.on("dragEnd", keepPlace);
network.on("zoom", keepPlace);
network.on("click", ({ pointer }) => {
  const [figure, line] = under(pointer.canvas);
  if (typeof figure === "number") choose({ node: figure });
  else if (figure !== null) choose({ circle: circleNumber(figure) });
  else choose(typeof line === "number" ? { tie: line } : {});
});
network.on("doubleClick", ({ pointer }) => {
  const figure = figureAt(pointer.canvas);
  if (typeof figure === "string") openCircle(circleNumber(figure));
});
container.addEventListener("mousemove", ({ offsetX: x, offsetY: y, buttons }) => {
  if (!buttons) hover(...under(network.DOMtoCanvas({ x, y })));
});
container.addEventListener("mouseleave", () => hover(null, null));

function hover(figure, line) {
  container.style.cursor = figure !== null || typeof line === "number" ? "pointer" : "";
  if (figure === hovered && line === hoveredLine) return;
  [hovered, hoveredLine] = [figure, line];
  redraw();
}
byId("closer").onclick = () => zoom(1.3);
byId("farther").onclick = () => zoom(1 / 1.3);
byId("whole").onclick = () => { fit(); keepPlace(); };

const circleNumber = (id) => Number(id.split("-")[1]);

function openCircle(number) {
  change({ open: toggled(state.open, number), chosen: {} });
  const { x, y, radius } = circles[number];
  const scale = Math.min(container.clientWidth, container.clientHeight) / (2.3 * radius);
  moveTo(x, y, Math.min(scale, 1));
  keepPlace();
}

function choose(chosen, { centred = false } = {}) {
  const patch = { chosen, way: [] };
  const { node } = chosen;
  if (node !== undefined && state.only !== null && !state.only.has(node)) {
    patch.only = withNeighbours(state.only, node);
  }
  if (node !== undefined && state.only === null && closed(nodes[node].circle)) {
    patch.open = toggled(state.open, nodes[node].circle);
  }
  if (node !== undefined && state.hidden.has(node)) patch.hidden = toggled(state.hidden, node);
  change(patch);
  if (node !== undefined && (centred || patch.only) && state.view === "map") {
    if (patch.only && patch.only.size <= 40) fit();
    else centre(node);
  }
}

const MOST_NEIGHBOURS = 150;

// A part of the map with a node and its neighbours, the weightiest where they are too many.
function withNeighbours(part, node) {
  const near = tiesOf[node].map((number) => otherEnd(ties[number], node));
  near.sort((a, b) => nodes[b].weight - nodes[a].weight || a - b);
  return new Set([...part, node, ...near.slice(0, MOST_NEIGHBOURS)]);
}

// ---------- keyboard: arrows walk to the nearest node on that side, Enter reads its dossier

const SIDES = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function nextOn([right, down]) {
  const { node } = state.chosen;
  const ids = byWeight.filter((id) => shown.nodes[id] && !closed(nodes[id].circle));
  if (node === undefined) return ids[0];
  const here = placeOf(node);
  let best = { id: undefined, cost: Infinity };
  for (const id of ids) {
    const there = placeOf(id);
    const [x, y] = [there.x - here.x, there.y - here.y];
    const ahead = x * right + y * down;
    const aside = Math.abs(x * down + y * right);
    if (id !== node && ahead > 0 && ahead + 2 * aside < best.cost) best = { id, cost: ahead + 2 * aside };
  }
  return best.id;
}

container.addEventListener("keydown", (event) => {
  const keys = { "+": () => zoom(1.3), "-": () => zoom(1 / 1.3), 0: () => fit(), Enter: () => byId("dossier").focus() };
  if (event.key in SIDES) {
    const next = nextOn(SIDES[event.key]);
    if (next !== undefined) choose({ node: next });
    if (next !== undefined && !inView(next)) centre(next);
  } else if (event.key in keys) keys[event.key]();
  else return;
  event.preventDefault();
});

function inView(id) {
  const { x, y } = network.canvasToDOM(placeOf(id));
  return x > 20 && y > 20 && x < container.clientWidth - 20 && y < container.clientHeight - 40;
}
