// The picture as SVG: what is seen, with its title, legend and caption, for reports.

const PAGE = { margin: 16, title: 22, line: 16 };
// Characters that XML cannot hold would make the whole picture unreadable.
const drawable = (words) => words.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
const label = (words, attributes) => figure("text", attributes, drawable(words));

function drawing() {
  const { clientWidth: width, clientHeight: high } = container;
  const height = Math.max(high, 200);
  const ink = { ground: colour("--ground"), ink: colour("--ink"), faint: colour("--faint"), line: colour("--line"), accent: colour("--accent") };
  const head = [label(page.title, { x: PAGE.margin, y: PAGE.margin + 18, "font-size": 18, "font-weight": 600, fill: ink.ink })];
  const legend = legendDrawing(width - 2 * PAGE.margin, ink);
  const captions = wrapped(caption(), Math.floor((width - 2 * PAGE.margin) / 5.6))
    .map((line, row) => label(line, { y: row * PAGE.line, "font-size": 11, fill: ink.faint }));
  const top = PAGE.margin + PAGE.title + 6;
  const whole = top + height + legend.height + captions.length * PAGE.line + PAGE.margin;
  return figure("svg", { xmlns: SVG, width, height: whole, viewBox: `0 0 ${width} ${whole}`, "font-family": FONT },
    figure("title", {}, drawable(page.title)), figure("desc", {}, drawable(caption())),
    figure("rect", { width, height: whole, fill: ink.ground }), ...head,
    figure("svg", { y: top, width, height, viewBox: `0 0 ${width} ${height}` }, ...pictureDrawing(width, height, ink)),
    figure("g", { transform: `translate(${PAGE.margin} ${top + height + 14})` }, ...legend.marks),
    figure("g", { transform: `translate(${PAGE.margin} ${top + height + 14 + legend.height})` }, ...captions));
}

function pictureDrawing(width, height, ink) {
  const scale = network.getScale();
  const middle = network.getViewPosition();
  const [left, top] = [middle.x - width / scale / 2, middle.y - height / scale / 2];
  const view = [left, top, left + width / scale, top + height / scale];
  const context = document.createElement("canvas").getContext("2d");
  const { figures, lines: every } = scene();
  const { found, size } = placeLabels(context, scale, view);
  return [figure("g", { transform: `scale(${scale}) translate(${-left} ${-top})` },
    ...every.map((line) => lineDrawing(line, scale, ink)),
    ...figures.map((one) => figureDrawing(one, scale)),
    ...found.flatMap(({ item, box }) => labelDrawing(item, box, size, ink)),
    ...found.flatMap(({ item }) => codeDrawing(item, scale)))];
}

function lineDrawing({ one, other, width, line, tone }, scale, ink) {
  const dashes = DASHES[line];
  return figure("line", {
    x1: one.x, y1: one.y, x2: other.x, y2: other.y, stroke: tone === "lit" ? ink.accent : ink.line, "stroke-width": width,
    "stroke-opacity": opacityOf(tone, scale).toFixed(2), ...(dashes.length ? { "stroke-dasharray": dashes.join(" ") } : {}),
  });
}

function figureDrawing({ x, y, size, shape, fill, outline, border, faint }, scale) {
  const look = { fill, stroke: outline, "stroke-width": border / scale, opacity: faint ? FAINT : 1 };
  if (shape === "dot") return figure("circle", { cx: x, cy: y, r: size, ...look });
  const points = FORMS[shape].map(([right, down]) => `${x + right * size},${y + down * size}`).join(" ");
  return figure("polygon", { points, ...look });
}

function labelDrawing({ lines }, box, size, ink) {
  return lines.map((line, row) => label(line, {
    x: (box[0] + box[2]) / 2, y: box[1] + (row * 1.15 + 0.85) * size, "font-size": size, "text-anchor": "middle",
    fill: ink.ink, stroke: ink.ground, "stroke-width": size * 0.28, "stroke-linejoin": "round", "paint-order": "stroke",
  }));
}

function codeDrawing({ id, code, x, y, size }, scale) {
  if (!hasCode(id, code, size * scale)) return [];
  const fill = dark(groups[nodes[id].group].fill) ? "#ffffff" : "#000000";
  return [label(code.slice(0, 2), { x, y: y + size * 0.36, "font-size": codeSize(size), "font-weight": 600, "text-anchor": "middle", fill })];
}

// The legend's entries in lines as wide as the picture.
function legendDrawing(width, ink) {
  const lines = ["held", "planned", "denied"].filter((line) => present.line.has(line) && !state.lines.has(line));
  const used = new Set(nodes.flatMap(({ group }, id) => (shown.nodes[id] ? [group] : [])));
  const entries = [
    ...lines.map((line) => ({ words: lineName(line), figure: [...lineImage(line).children][0], wide: 30 })),
    ...[...used].sort((a, b) => a - b).slice(0, 28).map((group) => ({ words: groups[group].name, figure: [...groupImage(groups[group]).children][0], wide: 18 })),
  ];
  const marks = [];
  let [x, y] = [0, 0];
  for (const { words, figure: mark, wide } of entries) {
    const room = wide + words.length * 7.2 + 18;
    if (x + room > width && x > 0) [x, y] = [0, y + 18];
    if (mark.tagName === "line") mark.setAttribute("stroke", ink.line);
    marks.push(figure("g", { transform: `translate(${x} ${y})` }, mark, label(words, { x: wide, y: 11, "font-size": 12, fill: ink.ink })));
    x += room;
  }
  return { marks, height: entries.length ? y + 30 : 0 };
}

function wrapped(words, most) {
  const lines = [""];
  for (const word of words.split(" ")) {
    if (lines.at(-1).length + word.length >= most) lines.push("");
    lines.push(`${lines.pop()} ${word}`.trim());
  }
  return lines;
}
