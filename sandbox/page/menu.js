// The list above the field, of commands or of what inline mode found.

import { byId, el } from "./dom.js";

let chosen = 0;
let next; // fetches the rows after the last one

const menu = () => byId("menu");

// makeMenu returns its node; onScroll fetches more near the end.
export function makeMenu(name) {
  const node = el("div", { class: "menu", id: "menu", role: "listbox", "aria-label": name, hidden: true });
  node.addEventListener("scroll", () => {
    if (!next || node.scrollHeight - node.scrollTop - node.clientHeight > 80) return;
    const fetch = next;
    next = undefined;
    fetch();
  }, { passive: true });
  return node;
}

export const isOpen = () => !menu().hidden;

// drawMenu shows rows, none to close it; more fetches those that follow.
export function drawMenu(rows, more) {
  next = more;
  menu().hidden = rows.length === 0;
  menu().replaceChildren(...rows);
  menu().scrollTop = 0;
  mark(0);
}

// extend adds rows at the end.
export function extend(rows, more) {
  next = more;
  menu().append(...rows);
}

function mark(i) {
  const field = byId("field");
  const rows = [...menu().querySelectorAll("[role=option]")];
  if (rows.length === 0) return field?.removeAttribute("aria-activedescendant");
  chosen = (i + rows.length) % rows.length;
  rows.forEach((row, n) => {
    row.id = "option" + n;
    row.setAttribute("aria-selected", String(n === chosen));
  });
  rows[chosen].scrollIntoView({ block: "nearest" });
  field?.setAttribute("aria-activedescendant", rows[chosen].id);
}

// step takes a key that moves in the menu, chooses or closes; it tells whether
// it did.
export function step(event) {
  const steps = { ArrowDown: 1, ArrowUp: -1 };
  const row = byId("option" + chosen);
  if (event.key in steps) mark(chosen + steps[event.key]);
  else if (event.key === "Escape") drawMenu([]);
  else if (event.key === "Enter" && !event.shiftKey && row) row.click();
  else if (event.key === "Tab" && !event.shiftKey && row?.dataset.fill) row.dispatchEvent(new Event("fill"));
  else return false;
  if (event.key === "Escape") event.stopPropagation();
  event.preventDefault();
  return true;
}
