// The legend, which filters, the time range and the evidence; and how much of the map they leave.

const LEGEND_FIRST = 14;
let legendWhole = false;

function chip(set, member, image, words) {
  const off = state[set].has(member);
  return button("", () => change({ [set]: toggled(state[set], member) }), {
    className: "chip", aria: { pressed: String(!off) }, title: off ? "Show" : "Hide", data: { set },
  }, image, words);
}

function chipOf(set, member, image, words) {
  const element = chip(set, member, image, words);
  element.append(image, text(words));
  return element;
}

const lineImage = (line) => symbol("line", { class: "stroke", "stroke-dasharray": { held: "", planned: "6 4", denied: "1.5 4" }[line] }, 26);
const groupImage = ({ shape, fill, outline }) => symbol(shape, { fill, stroke: outline, "stroke-width": 1.5 });
const present = { line: new Set(things.map((thing) => thing.line)), type: new Set(things.map((thing) => thing.type)) };

function drawLegend() {
  const lines = ["held", "planned", "denied"].filter((line) => present.line.has(line));
  const types = Object.keys(TYPES).filter((type) => present.type.has(type));
  const first = legendWhole ? groups.length : LEGEND_FIRST;
  const active = document.activeElement?.closest?.("#legend button");
  const index = active ? [...byId("legend").querySelectorAll("button")].indexOf(active) : -1;
  byId("legend").replaceChildren(
    ...lines.map((line) => chipOf("lines", line, lineImage(line), lineName(line))),
    ...(types.length > 1 ? types.map((type) => chipOf("types", type, "", typeName(type))) : []),
    ...groups.slice(0, first).map((group, number) => chipOf("groups", number, groupImage(group), `${group.name} ${group.count.toLocaleString("en")}`)),
    ...(groups.length > LEGEND_FIRST ? [button(legendWhole ? "fewer" : `and ${groups.length - LEGEND_FIRST} more`, () => { legendWhole = !legendWhole; drawLegend(); }, { className: "chip more" })] : []),
  );
  if (index !== -1) byId("legend").querySelectorAll("button")[index]?.focus();
}

// ---------- time

const NUMBERED = 16; // so many bars have room for a number above each
const timeSliders = ["since", "until"].map(byId);

function setUpTime() {
  byId("time").hidden = periods.length < 2;
  timeSliders.forEach((slider, end) => {
    slider.max = periods.length - 1;
    slider.addEventListener("input", () => {
      // The two ends push each other along rather than cross.
      const values = timeSliders.map((one) => Number(one.value));
      const [since, until] = end === 0
        ? [values[0], Math.max(values[0], values[1])] : [Math.min(values[0], values[1]), values[1]];
      change({
        since: since === 0 ? "" : periods[since],
        until: until === periods.length - 1 ? "" : periods[until],
      });
    });
  });
  byId("undated").addEventListener("change", ({ target }) => change({ undated: target.checked }));
}

function drawTime() {
  const ends = [state.since ? periods.indexOf(state.since) : 0, state.until ? periods.indexOf(state.until) : periods.length - 1];
  timeSliders.forEach((slider, end) => {
    slider.value = ends[end];
    slider.setAttribute("aria-valuetext", periods[ends[end]] ?? "");
  });
  const counts = countPeriods();
  const most = Math.max(...counts, 1);
  byId("bars").replaceChildren(...periods.map((period, index) => {
    const bar = el("div", {
      className: index >= ends[0] && index <= ends[1] ? "in" : "out", title: `${period}: ${counts[index]}`,
    }, periods.length <= NUMBERED ? note(counts[index] || "", "span") : "");
    bar.style.setProperty("--share", counts[index] / most);
    return bar;
  }));
  byId("range").textContent = `${periods[ends[0]] ?? ""} – ${periods[ends[1]] ?? ""}`;
  const within = counts.slice(ends[0], ends[1] + 1).reduce((sum, count) => sum + count, 0);
  byId("dated").textContent = `${within.toLocaleString("en")} in this time`;
  const undated = things.filter((thing) => !thing.date && admitted(thing)).length;
  byId("undated").checked = state.undated;
  byId("undated").parentElement.hidden = undated === 0;
  byId("undated-count").textContent = `${undated.toLocaleString("en")} without a date`;
}

// ---------- evidence

function setUpEvidence() {
  const most = Math.min(Math.max(...things.map((thing) => thing.sources), 0), 9);
  byId("sources").append(...Array.from({ length: most }, (_, count) =>
    el("option", { value: count, textContent: count === 0 ? "any number of sources" : `${count + 1} or more sources` })));
  byId("sources").parentElement.hidden = most < 2;
  byId("sources").addEventListener("change", ({ target }) => change({ sources: Number(target.value) + 1 }));
  byId("belief").addEventListener("input", ({ target }) => change({ belief: Number(target.value) }));
}

function drawEvidence() {
  byId("sources").value = Math.max(state.sources - 1, 0);
  byId("belief").value = state.belief;
  byId("belief-value").textContent = state.belief ? `≥ ${state.belief.toFixed(2)}` : "any";
}

// ---------- how much is left

function drawCounts() {
  const partial = shown.count !== nodes.length || shown.ties.size !== ties.length;
  const left = `Now ${counted(shown.count, nouns.node, nouns.nodes)} and ${counted(shown.ties.size, "tie")}`;
  const filtered = filterWords();
  const begun = page.start !== "search" || state.only === null || state.only.size > 0;
  byId("count").textContent = begun && (partial || filtered.length) ? [left, ...filtered].join("; ") : "";
  byId("reset").hidden = byId("count").textContent === "";
  const empty = shown.count === 0;
  byId("empty").hidden = !empty;
  byId("empty").textContent = nodes.length === 0
    ? "Nothing passes these filters. Take one away and draw the map again."
    : page.start === "search" && state.only?.size === 0
      ? `${nodes.length.toLocaleString("en")} ${nouns.nodes} are too many to draw at once. Search for a name to begin, or take one of these:`
      : "Nothing passes these filters.";
  if (nodes.length && page.start === "search" && state.only?.size === 0) {
    byId("empty").append(el("ul", { className: "plain" }, ...byWeight.slice(0, 8).map((id) => el("li", {}, nodeLink(id)))));
  }
}

byId("reset").onclick = () => {
  const { view, table: chosen, theme } = state;
  change({ ...startState(), view, table: chosen, theme });
  fit();
};

whenChanged((before) => {
  if (FILTERS.some((name) => state[name] !== before[name])) {
    drawLegend();
    drawTime();
    drawEvidence();
    drawCounts();
  }
});
