// From a plain text and its entities to nodes. Offsets count UTF-16 units, as
// JavaScript's strings do.

import { copy, el, icon, toast } from "./dom.js";
import { follow, isToBot } from "./links.js";
import { say } from "./strings.js";

const blocks = new Set(["pre", "blockquote", "expandable_blockquote"]);

// render returns the nodes of a text; run is called with a command that was
// clicked.
export function render(text, entities = [], run) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return span(text, sorted, 0, text.length, run);
}

function span(text, entities, from, to, run) {
  const nodes = [];
  let at = from;
  let afterBlock = false;
  const plain = (end) => {
    let piece = text.slice(at, end);
    // A block starts and ends a line by itself.
    if (afterBlock && piece.startsWith("\n")) piece = piece.slice(1);
    if (piece) nodes.push(piece);
  };
  for (let i = 0; i < entities.length; i++) {
    const e = entities[i];
    const end = e.offset + e.length;
    if (e.offset < at || end > to) continue; // inside of one before, or crossing
    const inner = [];
    while (i + 1 < entities.length && entities[i + 1].offset < end) inner.push(entities[++i]);
    plain(e.offset);
    const isBlock = blocks.has(e.type);
    if (isBlock && typeof nodes.at(-1) === "string") nodes.push(nodes.pop().replace(/\n$/, ""));
    nodes.push(entity(text, e, span(text, inner, e.offset, end, run), run));
    afterBlock = isBlock;
    at = end;
  }
  plain(to);
  return nodes;
}

function entity(text, e, children, run) {
  const raw = text.slice(e.offset, e.offset + e.length);
  switch (e.type) {
    case "bold": return el("b", {}, ...children);
    case "italic": return el("i", {}, ...children);
    case "underline": return el("u", {}, ...children);
    case "strikethrough": return el("s", {}, ...children);
    case "text_link": return link(e.url, children);
    case "url": return link(raw, children);
    case "code": return code("code", raw, children);
    case "pre": return el("pre", { "data-language": e.language }, code("code", raw, children));
    case "blockquote": return el("blockquote", {}, ...children);
    case "expandable_blockquote": return expandable(children);
    case "spoiler": return spoiler(children);
    case "bot_command":
      return pressable({ class: "command", role: "button" }, () => run(raw), children);
    default: return el("span", { class: "mark" }, ...children);
  }
}

function link(address, children) {
  if (isToBot(address)) {
    return pressable({ class: "command", role: "link", title: address }, () => follow(address), children);
  }
  let url;
  try {
    url = new URL(address);
  } catch {
    return el("span", { class: "mark" }, ...children);
  }
  if (!["http:", "https:", "mailto:", "tel:"].includes(url.protocol)) {
    return el("span", { class: "mark", title: address }, ...children);
  }
  return el("a", { href: url.href, target: "_blank", rel: "noopener noreferrer", title: address }, ...children);
}

function code(name, raw, children) {
  const take = async () => { if (await copy(raw)) toast(say("copied")); };
  return el(name, { onclick: take }, ...children);
}

// pressable is a stretch of the text that acts when it is pressed. It is a span,
// for a line may break within one, and none before the comma behind it; a button
// element is to the browser a box that lines break around.
function pressable(attributes, act, children) {
  const onkeydown = (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault(); // a space would scroll the page
    act();
  };
  return el("span", { tabindex: "0", onclick: act, onkeydown, ...attributes }, ...children);
}

function spoiler(children) {
  const reveal = () => {
    node.className = "spoiler shown";
    for (const name of ["role", "tabindex", "aria-label"]) node.removeAttribute(name);
  };
  const node = pressable({ class: "spoiler", role: "button", "aria-label": say("spoiler") }, reveal, children);
  return node;
}

// expandable is a quotation folded to three lines.
function expandable(children) {
  const body = el("div", { class: "folded" }, ...children);
  const toggle = el("button", { type: "button", class: "fold" }, icon("down"));
  const quote = el("blockquote", { class: "expandable" }, body, toggle);
  const set = (open) => {
    quote.classList.toggle("open", open);
    toggle.setAttribute("aria-expanded", String(open));
    toggle.setAttribute("aria-label", say(open ? "less" : "more"));
  };
  quote.addEventListener("click", (event) => {
    if (event.target.closest("a, .command") || quote.classList.contains("short")) return;
    set(!quote.classList.contains("open"));
  });
  set(false);
  // What fits into the fold has nothing to unfold.
  new ResizeObserver(() => {
    if (!quote.classList.contains("open")) quote.classList.toggle("short", body.scrollHeight <= body.clientHeight + 1);
  }).observe(body);
  return quote;
}
