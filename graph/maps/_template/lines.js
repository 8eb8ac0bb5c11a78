// The lines of the picture, drawn as the figures are: many alike in one stroke.

const DASHES = { held: [], planned: [8, 6], denied: [2, 6] };
const widthOf = (count) => Math.round(10 * Math.min(1 + 1.5 * (count - 0.6) ** 0.6, 9)) / 10;

let lines = []; // of the scene: {id, one, other, width, line, tone}; ends are spots with x and y
let looks = new Map();

function setLines(found) {
  lines = found;
  looks = new Map();
  for (const one of lines) {
    const look = `${one.tone} ${one.width} ${one.line}`;
    if (!looks.has(look)) looks.set(look, []);
    looks.get(look).push(one);
  }
}

// Many lines in one sight would be wool, in which neither nodes nor names are seen: the more there
// are, the fainter each is, and the firmer the closer the reader comes.
const CLEAR = 300; // so many lines are firm
const THINNEST = 0.7; // pixels
const FIRM = 0.8, FAINTEST = 0.07;
const TONES = { plain: 1, leaving: 0.15, dim: 0.2 };

function opacityOf(tone, scale) {
  if (tone === "lit") return FIRM;
  const closer = Math.max(scale / wholeScale, 1);
  const firmness = Math.min(FIRM * Math.sqrt(CLEAR / Math.max(lines.length, 1)) * closer, FIRM);
  return Math.max(firmness * TONES[tone], FAINTEST);
}

const TOGETHER = 30; // one stroke of thousands would take longer than many of some
const LEAST_DASH = 6; // pixels of a dash and its gap: shorter ones look like a whole line, and cost most

function drawLines(context) {
  const scale = network.getScale();
  const paint = { line: colour("--line"), accent: colour("--accent") };
  for (const [look, alike] of looks) {
    const { tone, width, line } = alike[0];
    context.strokeStyle = tone === "lit" ? paint.accent : paint.line;
    context.globalAlpha = opacityOf(tone, scale);
    context.lineWidth = Math.max(width, THINNEST / scale);
    context.setLineDash(DASHES[line].map((length) => Math.max(length, length / 14 * LEAST_DASH / scale)));
    for (let first = 0; first < alike.length; first += TOGETHER) stroke(context, alike.slice(first, first + TOGETHER));
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
  const near = lines.find(({ id }) => id === hoveredLine);
  if (near === undefined) return;
  context.strokeStyle = paint.accent;
  context.lineWidth = near.width + 1;
  stroke(context, [near]);
}

function stroke(context, alike) {
  context.beginPath();
  for (const { one, other } of alike) {
    context.moveTo(one.x, one.y);
    context.lineTo(other.x, other.y);
  }
  context.stroke();
}

// The line under a point of the picture, if one passes within a few pixels.
function lineAt({ x, y }) {
  let best = { id: null, apart: 5 / network.getScale() };
  for (const { id, one, other, width } of lines) {
    const [right, down] = [other.x - one.x, other.y - one.y];
    const along = Math.min(Math.max(((x - one.x) * right + (y - one.y) * down) / (right ** 2 + down ** 2 || 1), 0), 1);
    const apart = Math.hypot(one.x + along * right - x, one.y + along * down - y) - width / 2;
    if (apart < best.apart) best = { id, apart };
  }
  return best.id;
}
