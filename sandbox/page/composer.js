// Where one writes: the field, the menu of commands, the button to start.

import { byId, el, label, toast } from "./dom.js";
import { chat, messages, post, store } from "./store.js";
import { say } from "./strings.js";

const foot = byId("foot");
const voices = new Map(); // group -> the member one writes as
const drafts = new Map(); // chat -> a text not sent yet
let skipped = 0; // the message that one does not want to answer
let drawn = ""; // what the foot shows now
let field;
let menu;
let chosen = 0;

// speaker is who writes and presses in the open chat.
export function speaker() {
  const c = chat();
  return voices.get(c.id) ?? c.members[0].id;
}

// send has the open chat's user write a text.
export async function send(text, reply = 0) {
  try {
    await post("say", { chat: store.open, as: speaker(), text, reply });
  } catch (error) {
    toast(say("failed", { why: error.message }));
  }
}

// sendCommand sends a command that was clicked; in a group it is addressed.
export function sendCommand(command) {
  const c = chat();
  send(c.type === "supergroup" && !command.includes("@") ? `${command}@${store.bot.username}` : command);
}

// drawFoot shows what the open chat allows.
export function drawFoot(redraw) {
  const c = chat();
  if (!c) return;
  const isNew = c.type === "private" && messages().length === 0;
  const kind = c.type === "channel" ? "channel" : c.blocked ? "blocked" : isNew ? "new" : "field";
  const key = [c.id, kind, c.members.map((m) => m.commands.length)].join();
  if (key !== drawn) {
    drawn = key;
    if (kind === "channel") foot.replaceChildren(el("p", { class: "only" }, say("only", { bot: store.bot.first_name })));
    else if (kind === "field") drawField(c, redraw);
    else foot.replaceChildren(starter(c, kind));
  }
  if (kind === "field") drawReply();
}

function starter(c, kind) {
  const text = kind === "new" ? "start" : c.type === "private" ? "restart" : "invite";
  const act = () => (c.type === "private" ? send("/start") : post("block", { chat: c.id, block: false }));
  return el("button", { type: "button", class: "start", onclick: act }, say(text));
}

function drawField(c, redraw) {
  menu = el("div", { class: "menu", id: "menu", role: "listbox", "aria-label": say("commands"), hidden: true });
  field = el("textarea", {
    id: "field", rows: "1", placeholder: say("message"), "aria-label": say("message"), autocomplete: "off",
    "aria-controls": "menu", "aria-haspopup": "listbox", oninput: typed, onkeydown: pressedKey, onbeforeinput: brokeLine,
  });
  field.value = drafts.get(c.id) ?? "";
  const slash = el("button", { type: "button", class: "slash", "aria-label": say("commands"), title: say("commands"), onclick: toggleMenu }, "/");
  slash.hidden = commands().length === 0;
  const button = el("button", { type: "button", class: "round send", onclick: submit });
  label(button, "send", say("send"));
  const row = el("div", { class: "write" }, c.type === "supergroup" && voice(c, redraw), slash, field, button);
  foot.replaceChildren(menu, el("div", { class: "answering", id: "answering", hidden: true }), row);
  typed();
  if (matchMedia("(pointer: fine)").matches) field.focus({ preventScroll: true });
}

function voice(c, redraw) {
  const select = el("select", { class: "voice", "aria-label": say("as"), title: say("as") },
    ...c.members.map((m) => el("option", { value: m.id }, m.name)));
  select.value = speaker();
  select.addEventListener("change", () => {
    voices.set(c.id, Number(select.value));
    redraw();
  });
  return select;
}

// asked is the message of the bot that asks for a reply, if it is the last.
function asked() {
  const last = messages().at(-1);
  return last?.bot && last.force && last.id !== skipped ? last : undefined;
}

function drawReply() {
  const m = asked();
  const bar = byId("answering");
  bar.hidden = !m;
  field.placeholder = m?.force.trim() || say("message");
  if (!m) return;
  const close = el("button", { type: "button", class: "round", onclick: () => { skipped = m.id; drawReply(); } });
  label(close, "close", say("cancel"));
  bar.replaceChildren(el("span", {}, el("b", {}, say("reply", { name: store.bot.first_name })), el("span", {}, m.text)), close);
}

const commands = () => chat().members.find((m) => m.id === speaker()).commands;

function typed() {
  drafts.set(store.open, field.value);
  field.rows = Math.min(8, Math.max(1, field.value.split("\n").length));
  foot.querySelector(".send").classList.toggle("ready", field.value.trim() !== "");
  const isCommand = /^\/\w*$/.test(field.value);
  drawMenu(isCommand ? commands().filter((c) => ("/" + c.command).startsWith(field.value.toLowerCase())) : []);
}

function toggleMenu() {
  drawMenu(menu.hidden ? commands() : []);
  field.focus();
}

function drawMenu(list) {
  chosen = 0;
  menu.hidden = list.length === 0;
  menu.replaceChildren(...list.map((c, i) => el("button", {
    type: "button", role: "option", id: "option" + i, tabindex: "-1", onclick: () => { clear(); sendCommand("/" + c.command); },
  }, el("b", {}, "/" + c.command), el("span", {}, c.description))));
  mark(0);
}

function mark(i) {
  const options = [...menu.children];
  if (options.length === 0) return field.removeAttribute("aria-activedescendant");
  chosen = (i + options.length) % options.length;
  options.forEach((option, n) => option.setAttribute("aria-selected", String(n === chosen)));
  options[chosen].scrollIntoView({ block: "nearest" });
  field.setAttribute("aria-activedescendant", options[chosen].id);
}

// A phone's keyboard may break the line without ever telling of an Enter key.
function brokeLine(event) {
  if (event.inputType !== "insertLineBreak" || shift) return;
  event.preventDefault();
  submit();
}

let shift = false; // was it held with the key pressed last?

function pressedKey(event) {
  if (event.isComposing) return;
  shift = event.shiftKey;
  if (!menu.hidden) {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps) {
      event.preventDefault();
      return mark(chosen + steps[event.key]);
    }
    if (event.key === "Escape") {
      event.stopPropagation();
      return drawMenu([]);
    }
    if (event.key === "Tab" && !event.shiftKey) {
      event.preventDefault();
      field.value = menu.children[chosen].querySelector("b").textContent + " ";
      return typed();
    }
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      return menu.children[chosen].click();
    }
  }
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    submit();
  }
}

function submit() {
  const text = field.value.trim();
  if (!text) return field.focus();
  const reply = asked()?.id ?? 0;
  clear();
  send(text, reply);
}

function clear() {
  field.value = "";
  typed();
  field.focus();
}

