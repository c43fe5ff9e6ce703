package sandbox

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

const (
	maxText    = 4096 // UTF-16 units
	maxCaption = 1024 // UTF-16 units

	maxEntities = 100 // that the bot marks in a text
)

// utf16Length counts a text as Telegram does.
func utf16Length(s string) int {
	n := 0
	for _, r := range s {
		n += utf16.RuneLen(r) // the replacement character counts one
	}
	return n
}

// trim takes the white space off both ends of a text, and its entities with
// it.
func trim(text string, entities []Entity) (string, []Entity) {
	const space = " \t\r\n\v\f\u00a0\u2003"
	left := strings.TrimLeft(text, space)
	cut := utf16Length(text) - utf16Length(left)
	text = strings.TrimRight(left, space)
	length := utf16Length(text)
	kept := make([]Entity, 0, len(entities))
	for _, e := range entities {
		end := min(e.Offset+e.Length-cut, length)
		e.Offset = max(e.Offset-cut, 0)
		if e.Length = end - e.Offset; e.Length > 0 {
			kept = append(kept, e)
		}
	}
	return text, kept
}

// finder finds what Telegram marks by itself: commands, addresses, names.
type finder struct{ pattern *regexp.Regexp }

func newFinder() finder {
	return finder{regexp.MustCompile(`https?://[^\s<>"«»]+` +
		`|/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?` +
		`|@[A-Za-z][A-Za-z0-9_]{3,31}` +
		`|#[\p{L}\p{N}_]+`)}
}

// find adds to the entities of a text those that Telegram adds, which keep
// clear of code and links.
func (f finder) find(text string, entities []Entity) []Entity {
	found := slices.Clone(entities)
	units, from := 0, 0
	for _, at := range f.pattern.FindAllStringIndex(text, -1) {
		word := text[at[0]:at[1]]
		e := Entity{Type: "url"}
		switch word[0] {
		case '/':
			e.Type = "bot_command"
		case '@':
			e.Type = "mention"
		case '#':
			e.Type = "hashtag"
		default:
			word = strings.TrimRight(word, ".,;:!?)»'")
		}
		if e.Type != "url" && (wordBefore(text[:at[0]]) || wordAfter(text[at[1]:])) {
			continue
		}
		units, from = units+utf16Length(text[from:at[0]]), at[0]
		e.Offset, e.Length = units, utf16Length(word)
		if !slices.ContainsFunc(entities, func(o Entity) bool { return o.excludes(e) }) {
			found = append(found, e)
		}
	}
	slices.SortStableFunc(found, func(a, b Entity) int {
		if a.Offset != b.Offset {
			return a.Offset - b.Offset
		}
		return b.Length - a.Length
	})
	if len(found) == 0 {
		return nil
	}
	return found
}

// excludes reports whether an entity leaves no place for a found one: code and
// links do where they overlap, others where they would cross it.
func (e Entity) excludes(found Entity) bool {
	if found.Offset >= e.Offset+e.Length || e.Offset >= found.Offset+found.Length {
		return false
	}
	switch e.Type {
	case "code", "pre", "text_link":
		return true
	}
	inside := found.Offset >= e.Offset && found.Offset+found.Length <= e.Offset+e.Length
	around := e.Offset >= found.Offset && e.Offset+e.Length <= found.Offset+found.Length
	return !inside && !around
}

func wordBefore(before string) bool {
	return before != "" && strings.ContainsRune("/@#_", lastRune(before)) || isWord(lastRune(before))
}

func wordAfter(after string) bool {
	for _, r := range after {
		return r == '/' || r == '_' || isWord(r)
	}
	return false
}

func lastRune(s string) rune {
	r, size := utf8.DecodeLastRuneInString(s)
	if size == 0 {
		return ' '
	}
	return r
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
