package language

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// tokenize takes a text apart. Spaces, control characters and bytes that
// are no UTF-8 belong to no token.
func tokenize(text string) []token { return appendTokens(nil, nil, "", text, 0) }

// appendTokens is tokenize for the text of an article: its tokens share what is
// known of their words.
func appendTokens(out []token, l *lexicon, lang, text string, from int) []token {
	const letters = 5 // a token and the space behind it have that many at least, on average
	if cap(out) == 0 {
		out = make([]token, 0, utf8.RuneCountInString(text[from:])/letters+8)
	}
	for t, ok := cutToken(text, from); ok; t, ok = cutToken(text, t.end) {
		if l != nil {
			e := l.entries.of(t.text)
			t.entry, t.lower, t.onset, t.upper, t.function, t.closed = e, e.lower, e.onset, e.upper, e.function, books(e.closed.Load())
			t.facts = l.wordFacts(lang, &t)
		} else {
			t.describe()
		}
		out = append(out, t)
	}
	return out
}

// nextToken returns the first token of text[i:], false if there is none.
func nextToken(text string, i int) (token, bool) {
	t, ok := cutToken(text, i)
	if ok {
		t.describe()
	}
	return t, ok
}

// describe tells what a token's text says by itself.
func (t *token) describe() {
	if t.kind != word {
		t.lower = t.text
		if t.kind == number {
			t.onset = onsetOf(t.text)
		}
		return
	}
	t.upper, t.lower = isUpper(firstRune(t.text)), lower(t.text)
	switch t.text {
	case "WHO", "IT":
		t.lower = t.lower + "." // the body and the trade, not the pronouns
	}
	t.onset = onsetOf(t.lower)
	t.function = allFunctionWords.has(t)
}

// cutToken returns where the first token of text[i:] is and of what kind, false
// if there is none.
func cutToken(text string, i int) (token, bool) {
	for i < len(text) {
		if text[i] == ' ' {
			i++
			continue
		}
		if n := plainLetter(text, i); n > 0 {
			end := wordEnd(text, i)
			if n == 1 {
				end = max(end, dottedEnd(text, i))
			}
			return token{span: span{i, end}, kind: word, text: text[i:end]}, true
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		end, kind := i+n, punct
		switch {
		case r == utf8.RuneError && n <= 1, unicode.IsSpace(r), unicode.IsControl(r), isInvisible(r):
			i += max(n, 1)
			continue
		case isDigit(r):
			end, kind = numberEnd(text, i), number
		case isLetter(r):
			end, kind = wordEnd(text, i), word
		case possessive(text, i, n):
			end++ // ’s: one mark, so that the name before it stays a name
		}
		return token{span: span{i, end}, kind: kind, text: text[i:end]}, true
	}
	return token{}, false
}

// dotted are abbreviations with a stop behind each letter, which are one word with them;
// other letters with stops are somebody's initials.
var dotted = [...]string{"U.S.A.", "U.S.", "U.K.", "U.A.E.", "U.N.", "E.U.", "C.E.O."}

// dottedEnd returns where the dotted abbreviation that starts at i ends, i if none does.
func dottedEnd(text string, i int) int {
	if i+3 < len(text) && text[i+1] == '.' && text[i+3] == '.' {
		for _, a := range dotted {
			if strings.HasPrefix(text[i:], a) {
				if r, _ := utf8.DecodeRuneInString(text[i+len(a):]); !isLetter(r) {
					return i + len(a)
				}
			}
		}
	}
	return i
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// isInvisible are marks of formatting: soft hyphen, zero-width space, joiners,
// directions, the byte order mark.
func isInvisible(r rune) bool {
	return r == 0xAD || r >= 0x200B && r <= 0x200F || r >= 0x202A && r <= 0x202E || r == 0x2060 || r == 0xFEFF || isMark(r)
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == 'ʼ' || r == '‘' || r == '`' }

func isDash(s string) bool {
	return s == "-" || s == "–" || s == "—" || s == "―" || s == "−" || s == "‑"
}

// wordEnd returns where the word that starts at i ends. Hyphens and
// apostrophes belong to it between letters, except in a possessive ’s.
func wordEnd(text string, i int) int {
	for i < len(text) {
		if n := plainLetter(text, i); n > 0 {
			i += n
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case r == utf8.RuneError && n <= 1:
			return i
		case isLetter(r), isDigit(r), isMark(r), r == 0xAD:
			i += n
		case r == '-' || r == '‑' || isApostrophe(r):
			next, m := utf8.DecodeRuneInString(text[i+n:])
			inner := isLetter(next) || isDigit(next) && (r == '-' || r == '‑')
			if !inner || isApostrophe(r) && possessive(text, i, n) {
				return i
			}
			i += n + m
		default:
			return i
		}
	}
	return i
}

// possessive says whether the mark of n bytes at i opens a ’s that ends a
// word.
func possessive(text string, i, n int) bool {
	r, _ := utf8.DecodeRuneInString(text[i:])
	if !isApostrophe(r) || i+n >= len(text) || text[i+n] != 's' {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(text[:i])
	after, _ := utf8.DecodeRuneInString(text[i+n+1:])
	return isLetter(before) && !isLetter(after) && !isDigit(after)
}

// numberEnd returns where the number that starts at i ends: digits, a point,
// comma, colon or hyphen-free group of thousands before more digits.
func numberEnd(text string, i int) int {
	start := i
	for i < len(text) && isDigit(rune(text[i])) {
		i++
	}
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		digits := 0
		for i+n+digits < len(text) && isDigit(rune(text[i+n+digits])) {
			digits++
		}
		switch {
		case (r == '.' || r == ',' || r == ':') && digits > 0:
		case (r == ' ' || r == 0xA0 || r == 0x202F || r == 0x2009) && digits == 3 && thousands(text[start:i]):
		default:
			return i
		}
		i += n + digits
	}
	return i
}

// thousands says whether a group of three digits may follow: 1 700 is one
// number, 2024 300 are two.
func thousands(s string) bool {
	run := 0
	for i := len(s) - 1; i >= 0 && isDigit(rune(s[i])); i-- {
		run++
	}
	return run == len(s) && run <= 3 && s[0] != '0' || run == 3 && run < len(s) && s[len(s)-4] != '.' && s[len(s)-4] != ',' && s[len(s)-4] != ':'
}
