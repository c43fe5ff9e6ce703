// The keyboard that the bot puts beneath a chat, and what its keys ask for.

import { avatar, choose, el, icon, toast } from "./dom.js";
import { speaker } from "./composer.js";
import { post, store } from "./store.js";
import { say } from "./strings.js";

const cities = [
  ["astana", 51.1282, 71.4304], ["almaty", 43.2389, 76.8897], ["aktau", 43.6532, 51.1975],
  ["london", 51.5072, -0.1276], ["tokyo", 35.6764, 139.65], ["sea", 42.2, 50.4],
];

// drawKeys returns the keyboard's node.
export function drawKeys(c) {
  if (!c.keyboard) return undefined;
  return el("div", { class: "replykeys" }, ...c.keyboard.rows.map((row) =>
    el("div", { class: "keys" }, ...row.map((k) => key(c, k)))));
}

function key(c, k) {
  const act = () => {
    if (k.chats) pickChat(c, k);
    else if (k.place) pickPlace(c);
    else run("key", { chat: c.id, as: speaker(), text: k.text });
  };
  return el("button", { type: "button", class: "replykey", onclick: act }, el("span", {}, k.text), k.place && icon("place"));
}

async function run(what, body) {
  try {
    await post(what, body);
  } catch (error) {
    toast(say("failed", { why: error.message }));
  }
}

function pickChat(c, k) {
  if (k.chats.length === 0) return toast(say("noChats"));
  choose(k.text, k.chats.map((id) => store.chats.get(id)).map((other) => ({
    text: other.title, note: say(other.bot === "administrator" ? "botIsAdmin" : "botWillBe", { bot: store.bot.first_name }),
    face: avatar(other.id, other.title, other.type), act: () => run("share", { chat: c.id, shared: other.id }),
  })));
}

function pickPlace(c) {
  const send = (latitude, longitude) => run("place", { chat: c.id, latitude, longitude });
  const field = el("input", { class: "degrees", placeholder: "51.13, 71.43", "aria-label": say("degrees"), inputmode: "decimal" });
  const typed = (event) => {
    event.preventDefault();
    const [latitude, longitude] = field.value.split(/[,;\s]+/).map(Number);
    if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return field.focus();
    field.closest("dialog").close();
    send(latitude, longitude);
  };
  choose(say("where"), cities.map(([name, latitude, longitude]) => ({
    text: say(name), note: degrees(latitude, longitude), act: () => send(latitude, longitude),
  })), el("form", { class: "other", onsubmit: typed }, field, el("button", { class: "main" }, say("send"))));
}

// degrees writes a place in numbers.
export function degrees(latitude, longitude) {
  const side = (value, plus, minus) => `${Math.abs(value).toFixed(2)}° ${value < 0 ? minus : plus}`;
  return `${side(latitude, "N", "S")}, ${side(longitude, "E", "W")}`;
}
