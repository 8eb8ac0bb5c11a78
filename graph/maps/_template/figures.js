// The figures of the picture: nodes and closed circles. They are drawn here and not by vis-network,
// which draws one by one and takes tens of times as long for thousands. The same forms make the SVG.

const FORMS = { // corners, for a half width of one
  square: [[-1, -1], [1, -1], [1, 1], [-1, 1]],
  diamond: [[0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]],
  triangle: [[0, -1.2], [1.2, 0.9], [-1.2, 0.9]],
};
const LEAST = 1.2; // pixels of half a width that can be seen

let onPicture = new Map(); // those of the scene, by id: {id, x, y, size, shape, fill, outline, border, faint}
let alikes = [];

function setFigures(found) {
  onPicture = new Map(found.map((one) => [one.id, one]));
  const looks = new Map();
  for (const one of found) {
    const look = `${one.faint} ${one.border} ${one.fill} ${one.outline}`;
    if (!looks.has(look)) looks.set(look, []);
    looks.get(look).push(one);
  }
  // What is marked lies above what is lit, and that above the faint.
  alikes = [...looks.values()].sort(([a], [b]) => b.faint - a.faint || a.border - b.border);
}

const FAINT = 0.2;

function drawFigures(context) {
  const scale = network.getScale();
  for (const alike of alikes) {
    const [{ fill, outline, border, faint }] = alike;
    context.globalAlpha = faint ? FAINT : 1;
    context.fillStyle = fill;
    context.strokeStyle = outline;
    context.lineWidth = border / scale;
    for (let first = 0; first < alike.length; first += TOGETHER) {
      context.beginPath();
      for (const one of alike.slice(first, first + TOGETHER)) trace(context, one, LEAST / scale);
      context.fill();
      if (LEAST / scale < alike[0].size) context.stroke();
    }
  }
  context.globalAlpha = 1;
}

function trace(context, { x, y, size, shape }, least) {
  const r = Math.max(size, least);
  if (shape === "dot") {
    context.moveTo(x + r, y);
    context.arc(x, y, r, 0, 2 * Math.PI);
    return;
  }
  FORMS[shape].forEach(([right, down], corner) => (corner ? context.lineTo(x + right * r, y + down * r) : context.moveTo(x + right * r, y + down * r)));
  context.closePath();
}

// The figure under a point of the picture; of several the one whose middle is nearest.
function figureAt({ x, y }) {
  const reach = 4 / network.getScale();
  let best = { id: null, apart: Infinity };
  for (const { id, x: across, y: down, size } of onPicture.values()) {
    const apart = Math.hypot(across - x, down - y);
    if (apart < size + reach && apart < best.apart) best = { id, apart };
  }
  return best.id;
}
