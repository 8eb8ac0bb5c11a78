// What passes the filters: worked out once after each change, for picture, list and exports alike.

let shown = { nodes: [], ties: new Map(), things: 0 };

const bounds = () => [state.since || "0", state.until ? `${state.until}~` : "~"];

// "~" sorts behind every digit and hyphen: a meeting of "2025" may lie in "2025-06".
function inTime({ date, end }, [since, until]) {
  if (!date) return state.undated;
  return `${end || date}~` >= since && date <= until;
}

const admitted = (thing) => !state.types.has(thing.type) && !state.lines.has(thing.line)
  && thing.sources >= state.sources && thing.belief >= state.belief;

const candidate = (id) => !state.groups.has(nodes[id].group) && !state.hidden.has(id)
  && (state.only === null || state.only.has(id));

function workOut() {
  const time = bounds();
  const passing = things.map((thing) => admitted(thing) && inTime(thing, time));
  const candidates = nodes.map((_, id) => candidate(id));
  const tied = new Uint8Array(nodes.length);
  const found = new Map();
  const seen = new Set();
  ties.forEach((tie, number) => {
    const behind = tie.things.filter((thing) => passing[thing]);
    if (behind.length === 0) return;
    for (const end of tie.ends) tied[end] = 1;
    if (!tie.ends.every((end) => candidates[end])) return;
    found.set(number, behind);
    for (const thing of behind) seen.add(thing);
  });
  // Who has no tie left under the filters goes with the ties; who never had one stays.
  const visible = nodes.map((_, id) =>
    candidates[id] && (tied[id] === 1 || tiesOf[id].length === 0 || state.only !== null));
  shown = { nodes: visible, ties: found, things: seen.size, count: visible.filter(Boolean).length };
}

// How many things each period has, with every filter but that of time.
function countPeriods() {
  const counts = new Map(periods.map((period) => [period, 0]));
  for (const thing of things) {
    const period = thing.date.slice(0, PERIOD);
    if (counts.has(period) && admitted(thing)) counts.set(period, counts.get(period) + 1);
  }
  return [...counts.values()];
}

// A tie is as real as its most real thing.
function lineOf(behind) {
  const lines = behind.map((thing) => things[thing].line);
  return ["held", "planned"].find((line) => lines.includes(line)) ?? "denied";
}

const neighbours = (id) => tiesOf[id].filter((number) => shown.ties.has(number))
  .map((number) => otherEnd(ties[number], id));

// The shortest way along ties that pass the filters, whatever part of the map is in sight: node by
// node, or empty. Of equally short ways the one by weightier people.
function wayBetween(from, to) {
  const time = bounds();
  const usable = (number) => ties[number].things.some((thing) => admitted(things[thing]) && inTime(things[thing], time));
  const allowed = (id) => !state.groups.has(nodes[id].group) && !state.hidden.has(id);
  const before = new Map([[from, null]]);
  let edge = [from];
  while (edge.length && !before.has(to)) {
    const next = [];
    for (const id of edge.sort((a, b) => nodes[b].weight - nodes[a].weight || a - b)) {
      for (const number of tiesOf[id]) {
        const other = otherEnd(ties[number], id);
        if (before.has(other) || !allowed(other) || !usable(number)) continue;
        before.set(other, id);
        next.push(other);
      }
    }
    edge = next;
  }
  const found = [];
  for (let id = before.has(to) ? to : null; id !== null; id = before.get(id)) found.unshift(id);
  return found;
}

const tieBetween = (one, other) => tiesOf[one].find((number) => otherEnd(ties[number], one) === other);

// The current way; worked out with the rest.
let way = [];

whenChanged(() => {
  workOut();
  way = state.way.length ? wayBetween(...state.way) : [];
});

const CAPTION_LINES = { planned: "planned", denied: "cancelled or denied" };
const lineName = (line) => (line === "held" ? nouns.solid : CAPTION_LINES[line]);

// The filters in words, for the caption of a picture and for the line under the title.
function filterWords() {
  const range = state.since || state.until
    ? [`${state.since || periods[0]} to ${state.until || periods.at(-1)}${state.undated ? ", and without a date" : ""}`] : [];
  const off = [
    ...[...state.groups].map((group) => groups[group].name),
    ...[...state.types].map(typeName), ...[...state.lines].map(lineName),
  ];
  return [
    ...range,
    ...(state.sources > 1 ? [`at least ${state.sources} independent sources`] : []),
    ...(state.belief > 0 ? [`belief at least ${state.belief.toFixed(2)}`] : []),
    ...(off.length ? [`without ${off.join(", ")}`] : []),
    ...(state.hidden.size ? [`${counted(state.hidden.size, nouns.node, nouns.nodes)} hidden`] : []),
  ];
}

const TYPES = {
  Meeting: "meetings", Visit: "visits", Agreement: "agreements", CulturalEvent: "events", RoleHolding: "offices",
};
const typeName = (type) => TYPES[type] ?? type;
