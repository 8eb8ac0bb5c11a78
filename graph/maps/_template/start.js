// Opening the page: the view of the address, else the map as it was drawn.

function openingView() {
  if (location.hash.length > 1) return readAddress();
  const [one, other] = page.ends;
  if (other !== undefined) return { ...startState(), way: [one, other] };
  return startState();
}

byId("theme").onclick = () => {
  const dark = state.theme ? state.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  change({ theme: dark ? "light" : "dark" });
};

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  byId("caption-box").hidden = true;
  closeDossier();
});

setUpTime();
setUpEvidence();
const opening = openingView();
document.documentElement.dataset.theme = opening.theme;
change(opening);
drawLegend();
drawTime();
drawEvidence();
drawCounts();
drawTabs();
drawDossier();
drawStory();
drawList();
restorePlace();
addEventListener("hashchange", () => {
  change(readAddress());
  restorePlace();
});
window.communique = Object.freeze({
  network, choose, change, openCircle, state: () => state, shown: () => shown, labelled: () => labelled,
  scene: () => ({ figures: [...onPicture.values()], lines }),
  svg: svgText, csv: csvText, caption, address, nodes, ties, things,
});
