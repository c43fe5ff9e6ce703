// Dates as each language writes them. Not every browser knows Kazakh dates, so
// those are put together here.

import { store } from "./store.js";

const months = ["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"];
const days = { Mon: "дүйсенбі", Tue: "сейсенбі", Wed: "сәрсенбі", Thu: "бейсенбі", Fri: "жұма", Sat: "сенбі", Sun: "жексенбі" };

const shapes = {
  time: { hour: "2-digit", minute: "2-digit" },
  short: { day: "numeric", month: "short" },
  day: { day: "numeric", month: "long" },
  weekday: { weekday: "long", day: "numeric", month: "long" },
  moment: { weekday: "long", hour: "2-digit", minute: "2-digit" },
  full: { dateStyle: "long", timeStyle: "medium" },
};

const formats = new Map();

function format(locale, options) {
  const key = [locale, store.zone, JSON.stringify(options)].join();
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(locale, { timeZone: store.zone, ...options }));
  return formats.get(key);
}

// show writes a moment in a language, in the sandbox's time zone; shape is a
// key of shapes.
export function show(time, lang, shape) {
  if (lang === "kk") return kazakh(time, shape);
  return format(lang === "ru" ? "ru-RU" : "en-GB", shapes[shape]).format(time);
}

function kazakh(time, shape) {
  const parts = format("en-GB", { weekday: "short", day: "numeric", month: "numeric", year: "numeric", hour: "2-digit", minute: "2-digit" });
  const p = Object.fromEntries(parts.formatToParts(time).map((part) => [part.type, part.value]));
  const clock = `${p.hour}:${p.minute}`;
  const day = `${p.day} ${months[p.month - 1]}`;
  switch (shape) {
    case "time": return clock;
    case "short": return `${p.day} ${months[p.month - 1].slice(0, 3)}.`;
    case "day": return day;
    case "weekday": return `${days[p.weekday]}, ${day}`;
    case "moment": return `${days[p.weekday]}, ${clock}`;
    default: return `${p.year} жылғы ${day}, ${clock}`;
  }
}
