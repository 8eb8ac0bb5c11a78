// Search by any name or other form of it, without case and accents.

const search = byId("search");
const found = byId("found");
const folded = nodes.map((node) => [node.name, ...node.aliases].map(fold));
const FOUND_FIRST = 12;

function matches(query) {
  const parts = fold(query).split(/\s+/).filter(Boolean);
  if (parts.length === 0) return [];
  return byWeight.filter((id) => folded[id].some((name) => parts.every((part) => name.includes(part))));
}

function showFound() {
  const hits = matches(search.value);
  found.hidden = search.value.trim() === "";
  search.setAttribute("aria-expanded", String(!found.hidden));
  found.replaceChildren(...hits.slice(0, FOUND_FIRST).map((id) => {
    const hit = button("", () => pick(id));
    const about = nodes[id].records.find((record) => record.section === "Offices")?.text ?? groups[nodes[id].group].name;
    hit.append(text(nodes[id].name), text(about, "small"));
    return el("li", {}, hit);
  }));
  if (hits.length === 0) found.append(text("No such name on this map", "li"));
  if (hits.length > FOUND_FIRST) found.append(text(`and ${(hits.length - FOUND_FIRST).toLocaleString("en")} more`, "li"));
  drawList();
}

function pick(id) {
  found.hidden = true;
  search.setAttribute("aria-expanded", "false");
  if (finding !== null && finding !== id) findWay(finding, id);
  else choose({ node: id }, { centred: true });
  dossier.focus();
}

search.addEventListener("input", showFound);
search.addEventListener("focus", () => { if (search.value) showFound(); });
search.addEventListener("keydown", (event) => {
  const hits = matches(search.value);
  if (event.key === "Enter" && hits.length) pick(hits[0]);
  if (event.key === "ArrowDown") found.querySelector("button")?.focus();
  if (event.key === "Escape") found.hidden = true;
});
found.addEventListener("keydown", (event) => {
  const step = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  (event.target.closest("li")[step]?.querySelector("button") ?? search).focus();
});
document.addEventListener("click", (event) => {
  if (!event.target.closest(".search")) found.hidden = true;
});
