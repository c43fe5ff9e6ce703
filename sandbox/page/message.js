// One message: its bubble, its buttons; or what happened, in one line.

import { alertBox, avatar, copy, el, icon, toast } from "./dom.js";
import { follow, isToBot, switchInline } from "./links.js";
import { show } from "./dates.js";
import { degrees } from "./keyboard.js";
import { chat, isGroup, messages, post, store } from "./store.js";
import { language, say } from "./strings.js";
import { render } from "./text.js";
import { anonymous, person, prefill } from "./composer.js";

// drawMessage returns the node of a message; run is called with a command that
// was clicked, speaker tells whose messages are one's own.
export function drawMessage(m, run, speaker) {
  const c = chat();
  if (m.event) return el("article", { class: "message event", "data-message": m.id }, el("span", {}, happened(m)));
  const mine = isMine(m, speaker());
  const node = el("article", { class: `message ${mine ? "out" : "in"}`, "data-message": m.id });
  const bubble = el("div", { class: "bubble" });
  if (isGroup(c) && !mine) {
    const hides = m.from === anonymous;
    const id = m.bot ? 0 : hides ? c.id : m.from;
    node.append(avatar(id, m.name, hides ? c.type : "private"));
    bubble.append(el("div", { class: `name ink${Math.abs(id) % 7}` }, m.bot ? store.bot.first_name : m.name));
  } else if (c.type === "channel") {
    bubble.append(el("div", { class: "name ink0" }, c.title));
  }
  if (m.via) bubble.append(via(c));
  if (m.origin) bubble.append(el("div", { class: "via" }, say("forwarded", { name: m.origin })));
  const answered = m.reply && messages().find((other) => other.id === m.reply);
  if (answered) bubble.append(quoted(answered));
  if (m.file) bubble.append(file(m.file));
  if (m.place) bubble.append(place(m.place));
  bubble.append(el("div", { class: "text" }, ...render(m.text, m.entities, run), meta(m, mine)));
  const body = el("div", { class: "body" }, bubble);
  if (m.buttons) body.append(keyboard(m));
  node.append(body);
  return node;
}

export const isMine = (m, speaker) => !m.bot && m.from !== 0 && m.from === speaker;

// happened is the line for a message that nobody wrote.
export function happened(m) {
  const e = m.event;
  const pinned = e.message && messages(m.chat).find((other) => other.id === e.message);
  const name = m.bot ? store.bot.first_name : m.name;
  return say(e.kind, { name, what: e.name ?? (pinned && line(pinned, 40)) ?? "" });
}

// line is a message in one line.
export function line(m, most = 120) {
  if (m.event) return happened(m);
  const text = m.text || say(m.place ? "place" : m.file?.photo ? "photo" : "file");
  const flat = text.replace(/\s+/g, " ");
  return flat.length > most ? flat.slice(0, most) + "…" : flat;
}

// via says that the bot offered what somebody posted.
function via(c) {
  const act = () => prefill(c.id, `@${store.bot.username} `);
  return el("button", { type: "button", class: "via", onclick: act }, say("via", { bot: "@" + store.bot.username }));
}

// meta is the line in a bubble's corner.
function meta(m, mine) {
  const time = show(m.date, language(), "time");
  const full = show(m.date, language(), "full");
  const ticks = mine && icon(m.update && m.update > store.confirmed ? "one" : "two");
  return el("span", { class: "meta", title: full }, m.edited && el("span", {}, say("edited")), el("time", {}, time), ticks);
}

function quoted(m) {
  const name = m.bot ? store.bot.first_name : m.name;
  return el("div", { class: "quoted" }, el("b", {}, name), el("span", {}, line(m)));
}

function file(f) {
  const address = "sandbox/file/" + encodeURIComponent(f.id);
  if (f.photo) {
    const image = el("img", { class: "photo", src: address, width: f.width, height: f.height, alt: say("photo"), loading: "lazy" });
    return el("a", { href: address, target: "_blank", rel: "noopener" }, image);
  }
  return el("a", { class: "file", href: address, download: f.name }, icon("file"),
    el("span", {}, el("b", {}, f.name), el("span", {}, `${Math.ceil(f.size / 1024)} KB`)));
}

const place = (p) => el("div", { class: "place" }, icon("place"), el("span", {}, degrees(p.latitude, p.longitude)));

const keyboard = (m) => el("div", { class: "keyboard" }, ...m.buttons.map((row) =>
  el("div", { class: "keys" }, ...row.map((b) => key(m, b)))));

function key(m, b) {
  if (b.kind === "url" && !isToBot(b.url)) {
    return el("a", { class: "key", href: b.url, target: "_blank", rel: "noopener noreferrer" }, el("span", {}, b.text), icon("link"));
  }
  const actions = {
    url: () => follow(b.url),
    callback_data: (node) => press(node, m, b),
    copy_text: async () => toast((await copy(b.copy)) ? say("copied") : b.copy),
    switch_inline_query: () => switchInline(b.query ?? "", false),
    switch_inline_query_current_chat: () => switchInline(b.query ?? "", true),
  };
  const act = actions[b.kind] ?? (() => toast(say("notHere")));
  const node = el("button", { type: "button", class: "key", onclick: () => act(node) }, el("span", {}, b.text));
  const drawing = { url: "link", copy_text: "copy", switch_inline_query: "share" }[b.kind];
  if (drawing) node.append(icon(drawing));
  return node;
}

// press tells the bot of a pressed button and shows what it answers.
async function press(node, m, b) {
  if (node.classList.contains("busy")) return;
  node.classList.add("busy");
  node.setAttribute("aria-busy", "true");
  try {
    const answer = await post("press", { chat: m.chat, as: person(), message: m.id, data: b.data });
    if (answer.late) toast(say("silentBot"));
    else if (answer.url) follow(answer.url);
    else if (answer.text && answer.alert) alertBox(answer.text);
    else if (answer.text) toast(answer.text);
  } catch (error) {
    toast(say("failed", { why: error.message }));
  }
  node.classList.remove("busy");
  node.removeAttribute("aria-busy");
}
