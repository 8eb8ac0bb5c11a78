// A story: views in an order, each with a text.

function stepState(index) {
  const step = page.story[index];
  const [first, second] = step.show;
  const period = (date) => periods.find((one) => one.startsWith(date.slice(0, PERIOD)) || date.startsWith(one)) ?? "";
  const near = step.near.reduce((part, id) => withNeighbours(part, id), new Set());
  const along = step.path.length ? wayBetween(...step.path) : [];
  const apart = page.start !== "all" && along.length ? new Set(along) : startState().only;
  const tie = second === undefined ? undefined : tieBetween(first, second);
  return {
    ...startState(), view: "map", table: state.table, theme: state.theme, step: index,
    since: step.since ? period(step.since) : "",
    until: step.until ? periods.findLast((one) => one.startsWith(step.until.slice(0, PERIOD))) ?? "" : "",
    only: step.near.length ? near : apart,
    way: step.path,
    chosen: tie !== undefined ? { tie } : first !== undefined ? { node: first } : {},
  };
}

function goTo(index) {
  change(stepState(index));
  if (way.length) fit(way);
  else if (state.chosen.node !== undefined && state.only === null && page.start !== "all") centre(state.chosen.node);
  else fit();
  announce(page.story[index].text);
}

function drawStory() {
  const step = page.story[state.step];
  byId("story").hidden = page.story.length === 0;
  if (page.story.length === 0) return;
  byId("story-title").textContent = step?.title || (step ? "" : "This map tells a story");
  byId("story-text").textContent = step?.text ?? "";
  byId("story-count").textContent = step ? `${state.step + 1} of ${page.story.length}` : counted(page.story.length, "step");
  byId("story-back").disabled = state.step <= 0;
  byId("story-next").disabled = state.step >= page.story.length - 1;
  byId("story-next").textContent = step ? "Next" : "Begin";
}

byId("story-next").onclick = () => goTo(state.step + 1);
byId("story-back").onclick = () => goTo(state.step - 1);
whenChanged((before) => { if (state.step !== before.step) drawStory(); });
