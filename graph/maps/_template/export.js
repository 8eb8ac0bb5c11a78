// Taking what is seen along: PNG, SVG, CSV, and a sentence for the caption.

const fileName = (suffix) => `${fold(page.title).replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 60) || "map"}.${suffix}`;

function save(content, suffix, type) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const anchor = el("a", { href: address, download: fileName(suffix) });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

const svgText = () => new XMLSerializer().serializeToString(drawing());

const SHARPNESS = 3; // dots of a PNG to each on the screen: about 300 dpi on paper

function savePng() {
  const source = svgText();
  const picture = new Image();
  picture.onload = () => {
    const canvas = el("canvas", { width: picture.width * SHARPNESS, height: picture.height * SHARPNESS });
    const context = canvas.getContext("2d");
    context.scale(SHARPNESS, SHARPNESS);
    context.drawImage(picture, 0, 0);
    canvas.toBlob((blob) => save(blob, "png", "image/png"), "image/png");
  };
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
}

// ---------- CSV: a row for each thing of each tie that is seen

const COLUMNS = ["from", "from_id", "to", "to_id", "class", "kind", "name", "status", "date", "last_day", "date_as_written", "place", "belief", "sources", "sentence", "article", "publisher", "published", "address"];
// A spreadsheet would run a cell that begins like a formula; an apostrophe makes it text.
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/u;

function cell(value) {
  const words = drawable(String(value));
  const safe = typeof value === "string" && FORMULA.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function* csvRows() {
  for (const [number, behind] of shown.ties) {
    const [one, other] = ties[number].ends.map((end) => nodes[end]);
    for (const thing of behind.map((found) => things[found])) {
      for (const cited of thing.cited.map((found) => sentences[found])) {
        const { title, url, publisher, published } = articles[cited.article];
        yield [one.name, one.key, other.name, other.key, thing.type, thing.kind, thing.label, thing.status, thing.date, thing.end,
          thing.dateText, thing.place, thing.belief, thing.sources, cited.quote, title, publisher, published, url];
      }
    }
  }
}

const csvText = () => `\ufeff${[COLUMNS, ...csvRows()].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;

// ---------- caption

function caption() {
  const filtered = filterWords();
  const whole = shown.count === nodes.length && shown.ties.size === ties.length && !filtered.length;
  const part = whole ? "" : ` Shown here: ${counted(shown.count, nouns.node, nouns.nodes)}, ${counted(shown.ties.size, "tie")} and ${counted(shown.things, nouns.thing, nouns.things)}`
    + `${filtered.length ? `; ${filtered.join("; ")}` : ""}.`;
  const lines = present.line;
  const broken = [lines.has("planned") ? "broken lines are planned" : "", lines.has("denied") ? "dotted ones cancelled or denied" : ""].filter(Boolean).join(", ");
  return `${page.title}. ${[page.summary, ...page.notes].join(" ")}${part}${broken ? ` ${capital(broken)}.` : ""} A line means that articles say so. Drawn with communique.`;
}

function showCaption() {
  const box = byId("caption");
  box.value = caption();
  byId("caption-box").hidden = false;
  box.focus();
  box.select();
}

const SAVES = {
  png: savePng,
  svg: () => save(svgText(), "svg", "image/svg+xml"),
  csv: () => save(csvText(), "csv", "text/csv"),
  words: showCaption,
};
for (const item of document.querySelectorAll("[data-save]")) {
  item.addEventListener("click", () => {
    byId("save").open = false;
    SAVES[item.dataset.save]();
  });
}
byId("caption-close").onclick = () => { byId("caption-box").hidden = true; };
document.addEventListener("click", (event) => {
  if (!event.target.closest("#save")) byId("save").open = false;
});
