package bot

import (
	"strconv"

	"minber/digest"
)

// What is sent offers its own links to the bot: a name leads to the person's
// card, a date to the item that it dates. So there is no line full of links,
// and one rule to know.

// learnName is told the bot's own username, without @.
func (r *Renderer) learnName(name string) { r.name.Store(&name) }

// username is the bot's own, without @; "" until Telegram told.
func (r *Renderer) username() string {
	if name := r.name.Load(); name != nil {
		return *name
	}
	return ""
}

// deep is the address that opens the bot with a payload of at most 64 of
// A-Z, a-z, 0-9, _ and -; "" while the bot's name is unknown.
func (r *Renderer) deep(payload string) string {
	name := r.username()
	if name == "" {
		return ""
	}
	return "https://t.me/" + name + "?start=" + payload
}

// to links m to something of ours: a person (p), a meeting (m), a quote (q).
func (r *Renderer) to(kind string, id int64, m markup) markup {
	if id == 0 {
		return m
	}
	return link(r.deep(kind+strconv.FormatInt(id, 10)), m)
}

// nameOf is a person's name of at most n runes, linked to the card.
func (r *Renderer) nameOf(p digest.PersonRef, n int) markup {
	return r.to("p", p.ID, text(cut(p.Name, n)))
}
