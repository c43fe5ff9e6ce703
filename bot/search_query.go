package bot

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"minber/digest"
)

const (
	mostAsked       = 16 // words of a query
	mostRows        = 8  // phrases, and exclusions
	longestValue    = 8  // words of a body's name or of a day
	longestOperator = 20 // letters
)

// inquiry is what a reader looks for, as far as it could be understood.
type inquiry struct {
	digest.SearchQuery
	words  []string
	either [][]token // of each choice, what is good enough
	others []string  // what else its words are looked for by
	amiss  []amiss
}

// amiss is something of a query that could not be understood, or was left out.
type amiss struct {
	id   string // of what to say about it, "search.amiss."…
	text string // as the reader wrote it
}

// empty says that nothing is asked for.
func (q *inquiry) empty() bool {
	return len(q.words) == 0 && len(q.either) == 0 && len(q.Phrases) == 0 && len(q.Bodies) == 0 && len(q.Topics) == 0 && q.From == "" && q.To == ""
}

// excludes says that something must not be there.
func (q *inquiry) excludes() bool {
	return len(q.Not) > 0 || len(q.NotBodies) > 0 || len(q.NotTopics) > 0
}

// token is a piece of a query.
type token struct {
	text   string
	quoted bool
	not    bool // stands behind a minus
}

// readInquiry reads a query as people write it. Whatever it is, something comes
// of it. It depends on nothing but its arguments.
func readInquiry(text string, names *searchNames, now time.Time) inquiry {
	var q inquiry
	tokens, open := tokens(text)
	for len(tokens) > 0 {
		n := q.readFilter(tokens, names, now)
		if n == 0 {
			n = q.readChoice(tokens)
		}
		if n == 0 {
			q.add(q.cutOperator(tokens[0]))
			n = 1
		}
		tokens = tokens[n:]
	}
	if open != "" {
		q.amiss = append(q.amiss, amiss{"open_quote", open})
	}
	if q.From != "" && q.To != "" && q.From > q.To {
		q.From, q.To = q.To, q.From
	}
	q.Words = strings.Join(q.words, " ")
	for _, choice := range q.either {
		q.Any = append(q.Any, eitherOf(choice))
	}
	return q
}

// readChoice reads words or phrases with OR between them, and returns how many
// tokens they take, 0 if there are none. AND between words is what they mean
// anyway.
func (q *inquiry) readChoice(tokens []token) int {
	var choice []token
	n := 0
	for n < len(tokens) && sought(tokens[n]) {
		one := tokens[n]
		if !one.quoted {
			one.text = strings.Trim(one.text, "()")
		}
		choice = append(choice, one)
		n++
		if n == len(tokens) || !isJoint(tokens[n], "OR", "ИЛИ", "НЕМЕСЕ") || n+1 == len(tokens) || !sought(tokens[n+1]) {
			break
		}
		n++
	}
	switch {
	case len(choice) > 1 && len(q.either) < mostRows:
		q.either = append(q.either, choice[:min(len(choice), mostRows)])
		return n
	case len(choice) == 1 && n+1 < len(tokens) && isJoint(tokens[n], "AND", "И", "ЖӘНЕ") && sought(tokens[n+1]):
		q.add(q.cutOperator(tokens[0]))
		return n + 1
	}
	return 0
}

// isJoint says whether a token is one of some words, in capitals: small, they are
// words of the text.
func isJoint(t token, words ...string) bool {
	return !t.quoted && !t.not && slices.Contains(words, t.text)
}

// sought says whether a token is a word or a phrase to look for.
func sought(t token) bool {
	if isJoint(t, "OR", "ИЛИ", "НЕМЕСЕ", "AND", "И", "ЖӘНЕ", "NOT") {
		return false
	}
	return !t.not && (t.quoted || !strings.Contains(t.text, ":")) && strings.ContainsFunc(t.text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// eitherOf asks for any of some words and phrases.
func eitherOf(choice []token) digest.Choice {
	var any digest.Choice
	for i, t := range choice {
		if i == 0 && !t.quoted {
			any.Words = t.text
		} else {
			any.Phrases = append(any.Phrases, t.text)
		}
	}
	return any
}

// add takes a token for a word or a phrase.
func (q *inquiry) add(t token) {
	if !strings.ContainsFunc(t.text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
		return
	}
	list, most := &q.words, mostAsked
	switch {
	case t.not:
		list, most = &q.Not, mostRows
	case t.quoted:
		list, most = &q.Phrases, mostRows
	}
	if len(*list) == most {
		if !slices.ContainsFunc(q.amiss, func(a amiss) bool { return a.id == "left_out" }) {
			q.amiss = append(q.amiss, amiss{"left_out", t.text})
		}
		return
	}
	*list = append(*list, t.text)
}

// cutOperator takes "author:" and its like off a token: what narrows a search
// elsewhere and not here is told, and no word to look for. A time or an address
// has a colon too, and so has what is quoted from a text: «Сенат: …».
func (q *inquiry) cutOperator(t token) token {
	name, value, found := strings.Cut(t.text, ":")
	if !found || t.quoted || strings.HasPrefix(value, "//") || strings.ContainsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) }) {
		return t
	}
	if n := utf8.RuneCountInString(name); n < 2 || n > longestOperator || value == "" && !isOperator(name) {
		return t
	}
	if !slices.ContainsFunc(q.amiss, func(a amiss) bool { return a.id == "no_operator" }) {
		q.amiss = append(q.amiss, amiss{"no_operator", name + ":"})
	}
	t.text = value
	return t
}

// isOperator says whether a word before a colon narrows a search elsewhere.
func isOperator(name string) bool {
	return slices.Contains(strings.Fields(`person people speaker name author source site url lang language country date day title type
		персона человек спикер имя автор источник сайт язык страна дата день заголовок
		адам есім есімі аты дереккөз тіл тілі ел елі күн күні тақырыпаты`), strings.ToLower(name))
}

// readFilter reads "body: …" and its like, and returns how many tokens it took,
// 0 if there is none. A body's name and a day may be of several words.
func (q *inquiry) readFilter(tokens []token, names *searchNames, now time.Time) int {
	name, value, found := strings.Cut(tokens[0].text, ":")
	kind := filterKind(name)
	if !found || kind == "" || tokens[0].quoted {
		return 0
	}
	values, taken := []string{value}, []int{1}
	if value == "" {
		values, taken = nil, nil
	}
	for i, t := range tokens[1:min(len(tokens), longestValue)] {
		if t.not || t.quoted && value != "" || isFilter(t.text) {
			break
		}
		value = strings.TrimSpace(value + " " + t.text)
		values, taken = append(values, value), append(taken, i+2)
		if t.quoted {
			break
		}
	}
	if len(values) == 0 {
		q.amiss = append(q.amiss, amiss{"no_value", name + ":"})
		return 1
	}
	for i := len(values) - 1; i >= 0; i-- { // the longest that is one
		if q.filter(kind, values[i], i == 0, tokens[0].not, names, now) {
			return taken[i]
		}
	}
	q.amiss = append(q.amiss, amiss{"no_" + kind, values[0]})
	return taken[0]
}

// filter applies a filter if its value means something. A value that is all
// there is may be spelled with more liberty.
func (q *inquiry) filter(kind, value string, alone, not bool, names *searchNames, now time.Time) bool {
	switch kind {
	case filterBody, filterTopic:
		known, list := names.bodies, &q.Bodies
		if kind == filterTopic {
			known, list = names.topics, &q.Topics
		}
		if not {
			list = &q.NotBodies
			if kind == filterTopic {
				list = &q.NotTopics
			}
		}
		ids := known.find(value, alone)
		*list = append(*list, ids...)
		return len(ids) > 0
	}
	from, to, ok := names.readSpan(value, now)
	if !ok || not {
		return false
	}
	if kind == filterFrom {
		q.From = from
	} else {
		q.To = to
	}
	return true
}

// tokens cuts a query at blanks and takes phrases out. open is what stands
// behind a quotation mark that nothing closes; its words are words.
func tokens(text string) (all []token, open string) {
	text = visible(text)
	for {
		text = strings.TrimLeftFunc(text, unicode.IsSpace)
		if text == "" {
			return all, open
		}
		rest := strings.TrimLeft(text, "-–—−")
		not := len(rest) < len(text)
		if next, _ := utf8.DecodeRuneInString(rest); not && (rest == "" || unicode.IsSpace(next)) { // a dash between words
			text = rest
			continue
		}
		text = rest
		if opening, n := utf8.DecodeRuneInString(text); isQuote(opening) {
			phrase, after, closed := cutQuote(text[n:], opening)
			if closed {
				all = append(all, token{text: strings.Join(strings.Fields(phrase), " "), quoted: true, not: not})
			} else if open == "" {
				open = strings.TrimSpace(phrase)
			}
			text = after
			continue
		}
		end := strings.IndexFunc(text, func(r rune) bool { return unicode.IsSpace(r) || isQuote(r) })
		if end < 0 {
			end = len(text)
		}
		all = append(all, token{text: text[:end], not: not})
		text = text[end:]
	}
}

// cutQuote returns what stands in quotation marks, and what follows them; if
// nothing closes them, all of it is what follows.
func cutQuote(text string, opening rune) (phrase, rest string, closed bool) {
	closing := "”“\"„"
	if opening == '«' || opening == '»' {
		closing = "»"
	}
	i := strings.IndexAny(text, closing)
	if i < 0 {
		return text, text, false
	}
	_, n := utf8.DecodeRuneInString(text[i:])
	return text[:i], text[i+n:], true
}

func isQuote(r rune) bool { return strings.ContainsRune("«»“”„\"", r) }

// visible takes out what can't be seen: marks of direction, joiners, controls.
func visible(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r), r == 0, r == utf8.RuneError:
			return ' '
		case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co):
			return -1
		}
		return r
	}, text)
}
