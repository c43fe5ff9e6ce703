// Inline mode: what the bot offers while one types its name and a query.

import { el, icon, toast } from "./dom.js";
import { startWith } from "./links.js";
import { post, store, topic } from "./store.js";
import { say } from "./strings.js";

let current = ""; // the query whose results are shown or awaited
let waiting;

// queryOf is the query in a text, undefined if the text is none.
export function queryOf(text) {
  const name = `@${store.bot.username} `;
  return text.toLowerCase().startsWith(name.toLowerCase()) ? text.slice(name.length) : undefined;
}

// ask shows the results of a query after a moment without typing: draw is
// given the rows, more those that follow.
export function ask(query, voices, draw, more, done) {
  const key = JSON.stringify([store.open, query, voices]);
  if (key === current) return;
  current = key;
  clearTimeout(waiting);
  waiting = setTimeout(() => fetchPage("", draw), 250);

  async function fetchPage(offset, show) {
    let answer;
    try {
      answer = await post("query", { chat: store.open, as: voices.person, text: query.slice(0, 256), offset });
    } catch (error) {
      return toast(say("failed", { why: error.message }));
    }
    if (key !== current) return; // one has typed on
    if (answer.late) return toast(say("silentBot"));
    const rows = answer.results.map((r) => row(answer.query, r));
    if (offset === "" && answer.button) rows.unshift(button(answer.button));
    if (rows.length === 0 && offset === "") rows.push(el("p", { class: "none" }, say("noResults")));
    show(rows, answer.next ? () => fetchPage(answer.next, more) : undefined);
  }

  function row(id, r) {
    const chosen = async () => {
      done();
      try {
        await post("choose", { chat: store.open, as: voices.speaker, topic: topic(), query: id, result: r.id });
      } catch (error) {
        toast(say("failed", { why: error.message }));
      }
    };
    return el("button", { type: "button", role: "option", tabindex: "-1", class: "result", onclick: chosen }, thumb(r),
      el("span", {}, el("b", {}, r.title || say(r.file?.photo ? "photo" : "file")), r.description && el("span", {}, r.description)));
  }
}

// forget ends what is asked for.
export function forget() {
  current = "";
  clearTimeout(waiting);
}

const thumb = (r) => {
  if (r.file?.photo) return el("img", { class: "thumb", src: "sandbox/file/" + encodeURIComponent(r.file.id), alt: "" });
  return el("span", { class: "thumb", "aria-hidden": "true" }, r.file ? icon("file") : [...(r.title || "·")][0]);
};

const button = (b) => el("button", { type: "button", role: "option", tabindex: "-1", class: "toBot", onclick: () => startWith(b.start) }, b.text);
