package language

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// runIn takes the headline, where a page runs it into the first line of its text without a
// mark, for a line of its own: «Палата открыла сессию Депутаты собрались …». A word that is
// no name has its capital there because a sentence opens with it; a name may go on with one
// that the headline cuts short: «Спикер принял посла» and «Спикер принял посла Италии …».
func (d *document) runIn(l *lexicon, lines []span) []span {
	title := strings.TrimSpace(d.titleText)
	if len(lines) == 0 || l == nil || !strings.Contains(title, " ") {
		return lines
	}
	first := lines[0]
	behind, found := strings.CutPrefix(d.text[first.start:first.end], title)
	last, _ := utf8.DecodeLastRuneInString(title)
	if behind = strings.TrimLeftFunc(behind, unicode.IsSpace); !found || behind == "" || !unicode.IsLetter(last) && !unicode.IsDigit(last) {
		return lines
	}
	end, next := first.start+len(title), first.end-len(behind)
	if i := d.tokenAt(next); next == end || i == len(d.tokens) || !d.tokens[i].upper || !l.commonOpening(d.lang, &d.tokens[i]) {
		return lines
	}
	return append([]span{{first.start, end}, {next, first.end}}, lines[1:]...)
}

// commonOpening says whether a word is none that a sentence goes on with in a capital: one of those
// that open sentences, a function word, or an office in the nominative.
func (l *lexicon) commonOpening(lang string, t *token) bool {
	h, office := l.roles.head(lang, t)
	return l.openers[lang][t.lower] || l.kind(lang, t)&stopWord != 0 || office && (lang != "ru" || h.cases&nominative != 0)
}
