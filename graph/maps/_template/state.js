// What the reader has chosen. It changes in one place, and stands in the address after "#", so that
// a view can be sent: who opens that address sees the same.

const startState = () => ({
  since: "", until: "", undated: true, // periods; things without a date
  groups: new Set(), types: new Set(), lines: new Set(), // what is switched off
  sources: 0, belief: 0, // at least
  hidden: new Set(), // nodes taken away
  only: page.start === "search" ? new Set() : null, // nodes to show; null: all
  open: new Set(), // circles opened
  chosen: {}, // {node}, {tie} or {circle}
  way: [], // the two ends of a path
  view: "map", table: "ties", theme: "",
  at: "", // middle and scale of the picture
  step: -1, // of the story
});

let state = startState();
const renderers = [];
const whenChanged = (renderer) => renderers.push(renderer);

function change(patch) {
  const before = state;
  state = { ...state, ...patch };
  for (const renderer of renderers) renderer(before);
  writeAddress();
}

// ---------- the address

const SETS = { groups: groups.map((group) => group.name), types: null, lines: null };
const keysOf = (ids) => [...ids].map((id) => encodeURIComponent(nodes[id].key)).join(",");
const idsOf = (keys) => keys.split(",").map((key) => byKey.get(safely(decodeURIComponent, key)))
  .filter((id) => id !== undefined);

function safely(action, value) {
  try {
    return action(value);
  } catch (error) {
    if (error instanceof URIError || error instanceof DOMException) return "";
    throw error;
  }
}

function address() {
  const { chosen } = state;
  const base = startState();
  const parts = {};
  for (const name of ["since", "until", "sources", "belief", "view", "table", "theme", "at", "step"]) {
    if (state[name] !== base[name]) parts[name] = state[name];
  }
  if (!state.undated) parts.undated = "no";
  for (const [name, known] of Object.entries(SETS)) {
    if (state[name].size) parts[name] = [...state[name]].map((one) => encodeURIComponent(known ? known[one] : one)).join(",");
  }
  if (state.open.size) parts.open = [...state.open].join(",");
  for (const name of ["hidden", "only"]) if (state[name]?.size) parts[name] = keysOf(state[name]);
  if (state.way.length) parts.way = keysOf(state.way);
  if (chosen.node !== undefined) parts.node = keysOf([chosen.node]);
  if (chosen.tie !== undefined) parts.tie = keysOf(ties[chosen.tie].ends);
  if (chosen.circle !== undefined) parts.circle = chosen.circle;
  return new URLSearchParams(parts).toString();
}

let writing = null;

function writeAddress() {
  clearTimeout(writing);
  // Browsers allow few changes a second, and a slider makes many.
  writing = setTimeout(() => {
    const now = address();
    // In a notebook's frame the address is not ours to change; the view is then only not sendable.
    safely((hash) => history.replaceState(null, "", hash), now ? `#${now}` : "#");
  }, 200);
}

// Whoever sends an address may have written anything into it: what is not known counts as absent.
function readAddress(hash = location.hash) {
  const parts = new URLSearchParams(hash.slice(1));
  const get = (name) => parts.get(name) ?? "";
  const number = (name, most) => Math.min(Math.max(Number(get(name)) || 0, 0), most);
  const listed = (name) => get(name).split(",").filter(Boolean).map((one) => safely(decodeURIComponent, one));
  const found = startState();
  for (const name of ["since", "until"]) if (periods.includes(get(name))) found[name] = get(name);
  found.undated = get("undated") !== "no";
  found.sources = Math.round(number("sources", 9));
  found.belief = number("belief", 1);
  for (const [name, known] of Object.entries(SETS)) {
    const chosen = listed(name).map((one) => (known ? known.indexOf(one) : one));
    found[name] = new Set(chosen.filter((one) => one !== -1));
  }
  found.open = new Set(listed("open").map(Number).filter((circle) => circle in circles));
  found.hidden = new Set(idsOf(get("hidden")));
  if (get("only")) found.only = new Set(idsOf(get("only")));
  const way = idsOf(get("way"));
  if (way.length === 2) found.way = way;
  found.chosen = chosenIn(idsOf(get("node")), idsOf(get("tie")), get("circle"));
  if (["map", "list"].includes(get("view"))) found.view = get("view");
  if (["ties", "nodes"].includes(get("table"))) found.table = get("table");
  if (["light", "dark"].includes(get("theme"))) found.theme = get("theme");
  if (/^-?\d+,-?\d+,\d*\.?\d+$/.test(get("at"))) found.at = get("at");
  if (get("step")) found.step = Math.round(number("step", page.story.length - 1));
  return found;
}

function chosenIn([node], ends, circle) {
  if (node !== undefined) return { node };
  const tie = ties.findIndex((one) => ends.length === 2 && one.ends.every((end) => ends.includes(end)));
  if (tie !== -1) return { tie };
  return circle !== "" && circle in circles ? { circle: Number(circle) } : {};
}
