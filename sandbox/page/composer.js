// Where one writes: the field, the menu of commands, the button to start.

import { byId, el, label, toast } from "./dom.js";
import { ask, forget, queryOf } from "./inline.js";
import { drawKeys } from "./keyboard.js";
import { drawMenu, extend, isOpen, makeMenu, step } from "./menu.js";
import { chat, isGroup, messages, post, shown, store, topic } from "./store.js";
import { say } from "./strings.js";

const foot = byId("foot");
export const anonymous = 1087968824; // who writes in the name of a group
const voices = new Map(); // group or channel -> the member one is
const drafts = new Map(); // chat -> a text not sent yet
let skipped = 0; // the message that one does not want to answer
let drawn = ""; // what the foot shows now
let field;

// speaker is who writes in the open chat.
export function speaker() {
  const c = chat();
  return voices.get(c.id) ?? c.members[0].id;
}

// person is who that is, if the speaker hides behind the group.
export const person = () => (speaker() === anonymous ? chat().members[0].id : speaker());

// become chooses who one is in a chat.
export const become = (id, who) => voices.set(id, who);

const member = () => chat().members.find((m) => m.id === person());

// send has the open chat's user write a text.
export async function send(text, reply = 0) {
  try {
    await post("say", { chat: store.open, as: speaker(), text, reply, topic: topic() });
  } catch (error) {
    toast(say("failed", { why: error.message }));
  }
}

// sendCommand sends a command that was clicked; in a group it is addressed.
export function sendCommand(command) {
  send(isGroup(chat()) && !command.includes("@") ? `${command}@${store.bot.username}` : command);
}

// prefill puts a text into a chat's field.
export function prefill(id, text) {
  drafts.set(id, text);
  if (id !== store.open || !field) return;
  field.value = text;
  typed();
  field.focus();
}

// kindOf tells what the open chat allows.
function kindOf(c) {
  const isAdmin = member().status !== "member";
  if (c.type === "channel") return isAdmin ? "field" : "reader";
  if (c.blocked && c.type === "private") return "blocked";
  if (c.type === "private" && messages().length === 0) return "new";
  return !isAdmin && c.topics?.find((t) => t.id === topic())?.closed ? "closed" : "field";
}

// drawFoot shows what the open chat allows.
export function drawFoot(redraw) {
  const c = chat();
  if (!c) return;
  const kind = kindOf(c);
  const key = JSON.stringify([c.id, kind, topic(), speaker(), c.keyboard, c.members.map((m) => [m.status, m.commands.length])]);
  if (key !== drawn) {
    drawn = key;
    if (kind === "field") drawField(c, redraw);
    else if (kind === "reader") foot.replaceChildren(only(say("only", { bot: store.bot.first_name }), c, redraw));
    else if (kind === "closed") foot.replaceChildren(only(say("topicClosed"), c, redraw));
    else foot.replaceChildren(starter(kind));
  }
  if (kind === "field") drawReply();
}

const only = (text, c, redraw) => el("div", { class: "only" }, voice(c, redraw), el("span", {}, text));

const starter = (kind) => el("button", { type: "button", class: "start", onclick: () => send("/start") }, say(kind === "new" ? "start" : "restart"));

function drawField(c, redraw) {
  field = el("textarea", {
    id: "field", rows: "1", placeholder: say("message"), "aria-label": say("message"), autocomplete: "off",
    "aria-controls": "menu", "aria-haspopup": "listbox", oninput: typed, onkeydown: pressedKey, onbeforeinput: brokeLine,
  });
  field.value = drafts.get(c.id) ?? "";
  const slash = el("button", { type: "button", class: "slash", "aria-label": say("commands"), title: say("commands"), onclick: toggleMenu }, "/");
  const button = el("button", { type: "button", class: "round send", onclick: submit });
  label(button, "send", say("send"));
  const row = el("div", { class: "write" }, c.type !== "private" && voice(c, redraw), slash, field, button);
  const nodes = [makeMenu(say("commands")), el("div", { class: "answering", id: "answering", hidden: true }), row, drawKeys(c)];
  foot.replaceChildren(...nodes.filter(Boolean));
  typed();
  if (matchMedia("(pointer: fine)").matches) field.focus({ preventScroll: true });
}

// voice chooses who one is in a group or channel.
function voice(c, redraw) {
  const options = c.members.map((m) => el("option", { value: m.id }, m.status === "member" ? m.name : `${m.name} · ${say(m.status)}`));
  if (isGroup(c)) options.push(el("option", { value: anonymous }, say("anonymous")));
  const select = el("select", { class: "voice", "aria-label": say("as"), title: say("as") }, ...options);
  select.value = speaker();
  select.addEventListener("change", () => {
    become(c.id, Number(select.value));
    redraw();
  });
  return select;
}

// asked is the message of the bot that asks for a reply, if it is the last.
function asked() {
  const last = shown().at(-1);
  return last?.bot && last.force && last.id !== skipped ? last : undefined;
}

function drawReply() {
  const m = asked();
  const bar = byId("answering");
  bar.hidden = !m;
  field.placeholder = m?.force.trim() || chat().keyboard?.placeholder || say("message");
  if (!m) return;
  const close = el("button", { type: "button", class: "round", onclick: () => { skipped = m.id; drawReply(); } });
  label(close, "close", say("cancel"));
  bar.replaceChildren(el("span", {}, el("b", {}, say("reply", { name: store.bot.first_name })), el("span", {}, m.text)), close);
}

const commands = () => member().commands;

const commandRow = (c) => el("button", {
  type: "button", role: "option", tabindex: "-1", "data-fill": "true", onclick: () => { clear(); sendCommand("/" + c.command); },
  onfill: () => prefill(store.open, `/${c.command} `),
}, el("b", {}, "/" + c.command), el("span", {}, c.description));

// botRow offers inline mode to who begins to type the bot's name.
const botRow = () => el("button", {
  type: "button", role: "option", tabindex: "-1", "data-fill": "true", onclick: () => prefill(store.open, `@${store.bot.username} `),
  onfill: () => prefill(store.open, `@${store.bot.username} `),
}, el("b", {}, "@" + store.bot.username), el("span", {}, say("inline")));

function typed() {
  const text = field.value;
  drafts.set(store.open, text);
  foot.querySelector(".slash").hidden = text !== "" || commands().length === 0;
  foot.querySelector(".send").classList.toggle("ready", text.trim() !== "");
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`; // as many lines as it has, up to the limit of the style
  const query = queryOf(text);
  if (query !== undefined) return ask(query, { person: person(), speaker: speaker() }, drawMenu, extend, clear);
  forget();
  if (/^@\w*$/.test(text) && `@${store.bot.username}`.startsWith(text.toLowerCase())) return drawMenu([botRow()]);
  drawMenu(/^\/\w*$/.test(text) ? commands().filter((c) => ("/" + c.command).startsWith(text.toLowerCase())).map(commandRow) : []);
}

function toggleMenu() {
  drawMenu(isOpen() ? [] : commands().map(commandRow));
  field.focus();
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
  if (isOpen() && step(event)) return;
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    submit();
  }
}

function submit() {
  const text = field.value.trim();
  if (!text) return field.focus();
  if (queryOf(field.value) !== undefined) return undefined; // a query posts what is chosen, not itself
  const reply = asked()?.id ?? 0;
  clear();
  return send(text, reply);
}

function clear() {
  field.value = "";
  typed();
  field.focus();
}
