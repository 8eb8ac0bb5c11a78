// Labels never overlap: the weightiest come first, and those that find no room wait until the reader
// comes closer. Up to 300 nodes the file gives each label its room, and the type shrinks with the
// picture rather than hide a name.

const ROOMY = 300;
const FOREMOST = 25; // these may cover lesser dots
const MOST = 600;
const FONT = 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';

const overlap = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
const inside = (a, b) => a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3];

function labelItem(id) {
  const item = onPicture.get(id);
  if (item === undefined) return null;
  if (typeof id === "number") return { id, lines: nodes[id].lines, code: nodes[id].code, x: item.x, y: item.y, size: item.size, weight: nodes[id].weight };
  const number = circleNumber(id);
  const [first] = members[number];
  const others = members[number].length - 1;
  return { id, lines: [...nodes[first].lines, ...(others ? [`+ ${others.toLocaleString("en")}`] : [])], code: "", x: item.x, y: item.y, size: item.size, weight: 1e6 * members[number].length };
}

// What is chosen or under the pointer comes first and is always labelled.
function labelOrder(view, light) {
  const { node, tie, circle } = state.chosen;
  const first = [hovered, node, ...(tie === undefined ? [] : ties[tie].ends), ...way, circle === undefined ? null : `circle-${circle}`];
  const wanted = new Set([...first.filter((id) => id !== null && id !== undefined), ...circles.map((_, number) => `circle-${number}`), ...byWeight]);
  const found = [];
  for (const id of wanted) {
    const item = labelItem(id);
    if (item === null || !inside([item.x, item.y, item.x, item.y], view)) continue;
    if (light !== null && !light.nodes.has(id) && !first.includes(id)) continue;
    found.push({ ...item, must: first.includes(id) });
    if (found.length === MOST) break;
  }
  return found;
}

// On a narrow page not all names would be legible: there some wait for the reader to come closer.
const leastFont = () => (container.clientWidth < 700 ? 9 : 6.5);
const ROOM = 30000; // pixels of the picture for each name that need no smaller type
const FEW = 40; // so many labels, of what is chosen, have room for legible type at any scale

// Pixels of the type: as the layout has made room for it, larger where a filter has left few names.
function fontSize(scale, light) {
  if (shown.count > ROOMY) return 12;
  const least = light !== null && light.nodes.size <= FEW ? 12 : leastFont();
  const room = container.clientWidth * container.clientHeight / Math.max(onPicture.size, 1);
  return Math.min(Math.max(13 * scale, Math.sqrt(room / ROOM) * 13, least), 13);
}

// The place of each label: {item, box}, in the picture's own measure, for screen and exports.
function placeLabels(context, scale, view) {
  const unit = 1 / scale;
  const light = lit();
  const size = fontSize(scale, light) * unit;
  context.font = `${size}px ${FONT}`;
  const order = labelOrder(view, light);
  const dot = ({ x, y, size: r }) => [x - r, y - r, x + r, y + r];
  const taken = order.slice(0, FOREMOST).map(dot);
  const found = [];
  order.forEach((item, rank) => {
    if (rank === FOREMOST) taken.push(...order.slice(FOREMOST).map(dot));
    const box = freeBox(context, item, size, taken, view);
    if (box === null) return;
    taken.push(box);
    found.push({ item, box });
  });
  return { found, size };
}

function freeBox(context, { lines, x, y, size: r, must }, size, taken, view) {
  const width = Math.max(...lines.map((line) => widthOf100(context, line))) * size / 100 + size / 4;
  const height = lines.length * size * 1.15;
  const gap = size / 5;
  const places = [
    [x - width / 2, y + r + gap], [x - width / 2, y - r - gap - height],
    [x + r + gap, y - height / 2], [x - r - gap - width, y - height / 2],
    [x + r / 2, y + r], [x - r / 2 - width, y + r], [x + r / 2, y - r - height], [x - r / 2 - width, y - r - height],
  ];
  const boxes = places.map(([left, top]) => [left, top, left + width, top + height]);
  const free = (box) => inside(box, view) && !taken.some((other) => overlap(box, other));
  return boxes.find(free) ?? (must ? boxes[0] : null);
}

// The width of a line at 100 pixels' type: measuring anew in each frame would cost half of it.
const widths = new Map();
function widthOf100(context, line) {
  if (!widths.has(line)) {
    const { font } = context;
    context.font = `100px ${FONT}`;
    widths.set(line, context.measureText(line).width);
    context.font = font;
  }
  return widths.get(line);
}

let labelled = []; // what the picture shows now

function drawLabels(context) {
  const scale = network.getScale();
  const near = network.DOMtoCanvas({ x: 0, y: 0 });
  const far = network.DOMtoCanvas({ x: container.clientWidth, y: container.clientHeight });
  const { found, size } = placeLabels(context, scale, [near.x, near.y, far.x, far.y]);
  context.textAlign = "center";
  context.textBaseline = "top";
  context.lineJoin = "round";
  context.lineWidth = size * 0.28;
  context.strokeStyle = colour("--ground");
  context.fillStyle = colour("--ink");
  for (const { item, box } of found) {
    item.lines.forEach((line, row) => {
      const at = [(box[0] + box[2]) / 2, box[1] + row * size * 1.15];
      context.strokeText(line, ...at);
      context.fillText(line, ...at);
    });
  }
  labelled = found;
  drawCodes(context, scale);
}

// ISO codes inside the dots: a country is told by two letters where colour cannot.
const CODE_ROOM = 9; // pixels of a dot's radius: in smaller ones nobody could read them
const dark = (hex) => [1, 3, 5].reduce((sum, at, part) => sum + parseInt(hex.slice(at, at + 2), 16) * [0.3, 0.59, 0.11][part], 0) < 140;
const hasCode = (id, code, radius) => code !== "" && radius >= CODE_ROOM && ["dot", "square"].includes(groups[nodes[id].group].shape);
const codeSize = (radius) => radius * 0.95;

function drawCodes(context, scale) {
  context.textAlign = "center";
  context.textBaseline = "middle";
  for (const { id, code, x, y, size } of labelled.map(({ item }) => item)) {
    if (!hasCode(id, code, size * scale)) continue;
    const group = groups[nodes[id].group];
    context.font = `600 ${codeSize(size)}px ${FONT}`;
    context.fillStyle = dark(group.fill) ? "#ffffff" : "#000000";
    context.fillText(code.slice(0, 2), x, y + size * 0.06);
  }
}

// An opened circle keeps its outline, so that one sees who belongs together.
function drawCircles(context) {
  context.strokeStyle = colour("--rule");
  context.lineWidth = 1.5 / network.getScale();
  for (const number of state.open) {
    if (state.only !== null || !(number in circles)) continue;
    const { x, y, radius } = circles[number];
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.stroke();
  }
}

network.on("beforeDrawing", (context) => {
  drawCircles(context);
  drawLines(context);
  drawFigures(context);
});
network.on("afterDrawing", drawLabels);
