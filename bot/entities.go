package bot

import (
	"slices"
	"strings"
	"unicode/utf16"
)

// wireEntity is a stretch of a message that looks or acts in a special way.
type wireEntity struct {
	Type   string `json:"type"`
	Offset int    `json:"offset"` // in UTF-16 units
	Length int    `json:"length"`
	URL    string `json:"url"` // of a text_link
}

// tags returns what stands around such a stretch in HTML; "" if nothing does:
// Telegram finds addresses, hashtags and the like by itself.
func (e wireEntity) tags() (opens, closes markup) {
	for _, plain := range []struct{ entity, opens, closes markup }{
		{"bold", "<b>", "</b>"},
		{"italic", "<i>", "</i>"},
		{"underline", "<u>", "</u>"},
		{"strikethrough", "<s>", "</s>"},
		{"spoiler", "<tg-spoiler>", "</tg-spoiler>"},
		{"code", "<code>", "</code>"},
		{"pre", "<pre>", "</pre>"},
		{"blockquote", "<blockquote>", "</blockquote>"},
		{"expandable_blockquote", foldOpens, foldCloses},
	} {
		if string(plain.entity) == e.Type {
			return plain.opens, plain.closes
		}
	}
	if e.Type == "text_link" {
		const between = "\x00"
		before, after, linked := strings.Cut(string(link(e.URL, between)), between)
		if linked {
			return markup(before), markup(after)
		}
	}
	return "", ""
}

// rich is a message that somebody wrote, looking as it did there. Where its
// entities can't be put into each other it is plain.
func rich(written string, entities []wireEntity) markup {
	coded := utf16.Encode([]rune(written))
	var styled []wireEntity
	for _, e := range entities {
		if e.Offset < 0 || e.Length <= 0 || e.Offset > len(coded) || e.Length > len(coded)-e.Offset {
			return text(written)
		}
		if opens, _ := e.tags(); opens != "" {
			styled = append(styled, e)
		}
	}
	slices.SortStableFunc(styled, func(a, b wireEntity) int {
		if a.Offset != b.Offset {
			return a.Offset - b.Offset
		}
		return b.Length - a.Length
	})
	var b strings.Builder
	var open []wireEntity
	at := 0
	upTo := func(end int) {
		b.WriteString(string(text(string(utf16.Decode(coded[at:end])))))
		at = end
	}
	closeUntil := func(offset int) {
		for len(open) > 0 && open[len(open)-1].end() <= offset {
			last := open[len(open)-1]
			upTo(last.end())
			_, closes := last.tags()
			b.WriteString(string(closes))
			open = open[:len(open)-1]
		}
	}
	for _, e := range styled {
		closeUntil(e.Offset)
		if len(open) > 0 && open[len(open)-1].end() < e.end() {
			return text(written)
		}
		upTo(e.Offset)
		opens, _ := e.tags()
		b.WriteString(string(opens))
		open = append(open, e)
	}
	closeUntil(len(coded))
	upTo(len(coded))
	return markup(b.String())
}

func (e wireEntity) end() int { return e.Offset + e.Length }
