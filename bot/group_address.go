package bot

import (
	"strings"

	"minber/digest"
)

// addressed notes whether a member of a group speaks to the bot without a
// command: in an answer to one of its messages, or by its name, which is no
// part of what is asked. In a private chat it goes without saying.
func (e *edge) addressed(in incoming) incoming {
	if in.what != spoken || in.kind != digest.Group {
		return in
	}
	words, named := withoutName(in.text, e.bot.renderer.username())
	in.text, in.toUs = words, named || in.replyTo == e.bot.client.api.ID()
	return in
}

// withoutName takes "@name" out of a text; false if it does not stand there as
// a word. A command that it belongs to ("/help@name") is left as it is.
func withoutName(text, name string) (string, bool) {
	if name == "" || strings.HasPrefix(strings.TrimSpace(text), "/") {
		return text, false
	}
	for from := 0; ; {
		i := strings.IndexByte(text[from:], '@')
		if i < 0 {
			return text, false
		}
		start := from + i
		end := start + 1
		for end < len(text) && isNameByte(text[end]) {
			end++
		}
		joined := start > 0 && isNameByte(text[start-1])
		if !joined && strings.EqualFold(text[start+1:end], name) {
			const between = " ,:\u00a0\n\t"
			return strings.Trim(strings.TrimRight(text[:start], " ")+" "+strings.TrimLeft(text[end:], between), between), true
		}
		from = end
	}
}

// isNameByte says whether a byte may be part of a user's name.
func isNameByte(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}
