// One message: its bubble, its buttons.

import { alertBox, avatar, copy, el, icon, toast } from "./dom.js";
import { show } from "./dates.js";
import { chat, messages, post, store } from "./store.js";
import { language, say } from "./strings.js";
import { render } from "./text.js";

// drawMessage returns the node of a message; run is called with a command that
// was clicked, speaker tells who presses buttons.
export function drawMessage(m, run, speaker) {
  const c = chat();
  const mine = isMine(m, speaker());
  const node = el("article", { class: `message ${mine ? "out" : "in"}`, "data-message": m.id, "data-sender": sender(m) });
  const bubble = el("div", { class: "bubble" });
  if (c.type === "supergroup" && !mine) {
    node.append(avatar(m.bot ? 0 : m.from, m.name, "private"));
    bubble.append(el("div", { class: `name ink${m.bot ? 0 : Math.abs(m.from) % 7}` }, m.bot ? store.bot.first_name : m.name));
  } else if (c.type === "channel") {
    bubble.append(el("div", { class: "name ink0" }, c.title));
  }
  const answered = m.reply && messages().find((other) => other.id === m.reply);
  if (answered) bubble.append(quoted(answered));
  if (m.file) bubble.append(file(m.file));
  bubble.append(el("div", { class: "text" }, ...render(m.text, m.entities, run), meta(m, mine)));
  const body = el("div", { class: "body" }, bubble);
  if (m.buttons) body.append(keyboard(m, speaker));
  node.append(body);
  return node;
}

const sender = (m) => (m.bot ? "bot" : m.from);

export const isMine = (m, speaker) => !m.bot && m.from !== 0 && m.from === speaker;

// meta is the line in a bubble's corner.
function meta(m, mine) {
  const time = show(m.date, language(), "time");
  const full = show(m.date, language(), "full");
  const ticks = mine && icon(m.update && m.update > store.confirmed ? "one" : "two");
  return el("span", { class: "meta", title: full }, m.edited && el("span", {}, say("edited")), el("time", {}, time), ticks);
}

function quoted(m) {
  const name = m.bot ? store.bot.first_name : m.name;
  return el("div", { class: "quoted" }, el("b", {}, name), el("span", {}, m.text.replace(/\s+/g, " ").slice(0, 120)));
}

function file(f) {
  const address = "sandbox/file/" + encodeURIComponent(f.id);
  if (f.photo) return el("img", { class: "photo", src: address, width: f.width, height: f.height, alt: say("photo"), loading: "lazy" });
  return el("a", { class: "file", href: address, download: f.name }, icon("file"),
    el("span", {}, el("b", {}, f.name), el("span", {}, `${Math.ceil(f.size / 1024)} KB`)));
}

function keyboard(m, speaker) {
  return el("div", { class: "keyboard" }, ...m.buttons.map((row) =>
    el("div", { class: "keys" }, ...row.map((b) => key(m, b, speaker)))));
}

function key(m, b, speaker) {
  if (b.kind === "url") {
    return el("a", { class: "key", href: b.url, target: "_blank", rel: "noopener noreferrer" }, el("span", {}, b.text), icon("link"));
  }
  const actions = {
    callback_data: (node) => press(node, m, b, speaker()),
    copy_text: async () => toast((await copy(b.copy)) ? say("copied") : b.copy),
  };
  const act = actions[b.kind] ?? (() => toast(say("notHere")));
  const node = el("button", { type: "button", class: "key", onclick: () => act(node) }, el("span", {}, b.text));
  if (b.kind === "copy_text") node.append(icon("copy"));
  return node;
}

// press tells the bot of a pressed button and shows what it answers.
async function press(node, m, b, as) {
  if (node.classList.contains("busy")) return;
  node.classList.add("busy");
  node.setAttribute("aria-busy", "true");
  try {
    const answer = await post("press", { chat: m.chat, as, message: m.id, data: b.data });
    if (answer.late) toast(say("silentBot"));
    else if (answer.text && answer.alert) alertBox(answer.text);
    else if (answer.text) toast(answer.text);
  } catch (error) {
    toast(say("failed", { why: error.message }));
  }
  node.classList.remove("busy");
  node.removeAttribute("aria-busy");
}
