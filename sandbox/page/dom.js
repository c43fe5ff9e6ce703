// Building blocks: nodes are made one by one, markup is never parsed.

export const byId = (id) => document.getElementById(id);

// el makes an element: el("a", { class: "x", href, onclick }, child, "text").
export function el(name, props = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== undefined && child !== null && child !== false));
  return node;
}

// icon copies one of the drawings of the page.
export const icon = (name) => byId("icon-" + name).content.firstElementChild.cloneNode(true);

// label gives a button with an icon its drawing and its name.
export function label(button, drawing, text) {
  button.replaceChildren(icon(drawing));
  button.setAttribute("aria-label", text);
  button.title = text;
}

// avatar is a chat's or person's round picture.
export function avatar(id, title, type) {
  const hue = Math.abs(id) % 7;
  const face = type === "private" ? [...title][0] : icon(type === "channel" ? "channel" : "group");
  return el("span", { class: `avatar tone${hue}`, "aria-hidden": "true" }, face);
}

let fading;

// toast shows a short note for a moment.
export function toast(text) {
  const box = byId("toast");
  box.textContent = text;
  box.hidden = false;
  clearTimeout(fading);
  fading = setTimeout(() => { box.hidden = true; }, 1800 + 45 * text.length);
}

// alert shows a note that has to be closed.
export function alertBox(text) {
  byId("alert-text").textContent = text;
  byId("alert").showModal();
}

// choose offers a list of things in a box; each has a text, perhaps a note, and
// what pressing it does. More is put beneath the list.
export function choose(title, items, ...more) {
  const box = byId("choose");
  const row = (item) => el("button", {
    type: "button", "aria-current": item.on ? "true" : undefined, onclick: () => { box.close(); item.act(); },
  }, item.face, el("span", {}, el("b", {}, item.text), item.note && el("span", {}, item.note)), item.on && icon("one"));
  byId("choose-title").textContent = title;
  byId("choose-list").replaceChildren(...items.map(row), ...more);
  box.showModal();
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // the browser asked and was refused
  }
}
