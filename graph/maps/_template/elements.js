// Making parts of the page. Every text of an article reaches it through textContent: nothing in
// these files builds HTML from strings.

const byId = (id) => document.getElementById(id);

function el(tag, properties = {}, ...children) {
  const { data = {}, aria = {}, attributes = {}, ...own } = properties;
  const element = Object.assign(document.createElement(tag), own);
  Object.assign(element.dataset, data);
  for (const [name, value] of Object.entries(aria)) element.setAttribute(`aria-${name}`, value);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null && child !== ""));
  return element;
}

const SVG = "http://www.w3.org/2000/svg";

function figure(tag, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const text = (words, tag = "span") => el(tag, { textContent: words, dir: "auto" });
const note = (words, tag = "p") => el(tag, { className: "note", textContent: words, dir: "auto" });
const button = (words, onclick, properties = {}) =>
  el("button", { type: "button", textContent: words, dir: "auto", onclick, ...properties });
const link = (words, onclick) => button(words, onclick, { className: "link" });

const plain = (concept) => concept.replaceAll("-", " ");
const counted = (number, one, many = `${one}s`) =>
  `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
// Without case and accents: "Rahïmi" is found by "rahimi".
const fold = (name) => name.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();

function toggled(set, member) {
  const other = new Set(set);
  if (!other.delete(member)) other.add(member);
  return other;
}

// A figure of the legend, as the picture draws it.
const SHAPES = {
  dot: ["circle", { cx: 7, cy: 7, r: 5 }],
  square: ["rect", { x: 2.5, y: 2.5, width: 9, height: 9 }],
  diamond: ["polygon", { points: "7,1 13,7 7,13 1,7" }],
  triangle: ["polygon", { points: "7,1.5 13,12 1,12" }],
  line: ["line", { x1: 0, y1: 7, x2: 26, y2: 7 }],
};

function symbol(shape, attributes, width = 14) {
  const [tag, form] = SHAPES[shape];
  return figure("svg", { width, height: 14, "aria-hidden": "true" },
    figure(tag, { ...form, ...attributes }));
}

let announcing = null;

// What a screen reader says. Set a moment later, so that a new text is spoken after the focus moved.
function announce(words) {
  clearTimeout(announcing);
  announcing = setTimeout(() => { byId("spoken").textContent = words; }, 80);
}
