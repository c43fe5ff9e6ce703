package storage

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"minber/digest"
)

// seeker finds the words of a query in the texts that were found, in whatever
// form they stand there.
type seeker struct {
	terms func(text, lang string) [][]string
	words func(words string) [][]string // of a query
	asked []wanted
	lang  string              // of the text at hand
	forms map[string][]string // of the words met so far in texts of that language: they repeat themselves
	first map[rune]bool       // the letters met so far that may begin what is asked for
}

// wanted is one thing that is asked for, by any of its names.
type wanted struct {
	rows  [][][]string // of words, of a single word mostly; of a word, the forms
	stars []string     // beginnings of words
}

// place is where a word stands in a text.
type place struct {
	digest.Span
	forms []string
}

func (s *Store) seek(q digest.SearchQuery) *seeker {
	k := &seeker{terms: s.terms, forms: make(map[string][]string), first: make(map[rune]bool)}
	k.words = func(words string) [][]string { return s.asked(words, q.Lang) }
	k.each(q.Words)
	for _, phrase := range q.Phrases {
		if words := k.words(phrase); len(words) > 0 {
			k.asked = append(k.asked, wanted{rows: [][][]string{words}})
		}
	}
	for _, choice := range q.Any {
		k.choice(choice)
	}
	return k
}

// read has a text of a language looked through.
func (k *seeker) read(lang string) {
	if lang != k.lang {
		k.lang = lang
		clear(k.forms)
	}
}

func (k *seeker) each(words string) {
	for field := range strings.FieldsSeq(words) {
		words := k.words(field)
		for i, forms := range words {
			one := wanted{rows: [][][]string{{forms}}}
			if i == len(words)-1 && strings.HasSuffix(field, "*") {
				one = wanted{stars: forms}
			}
			k.asked = append(k.asked, one)
		}
	}
}

// choice marks each word of a name that was asked for in words: they need not
// stand in a row.
func (k *seeker) choice(c digest.Choice) {
	var one wanted
	for _, forms := range k.words(c.Words) {
		one.rows = append(one.rows, [][]string{forms})
	}
	for _, phrase := range c.Phrases {
		if words := k.words(phrase); len(words) > 0 {
			one.rows = append(one.rows, words)
		}
	}
	k.asked = append(k.asked, one)
}

// passage returns the sentence that holds most of what is asked for, the first
// of those that hold as much, and where it stands in it; "" if none does. The
// title, which is shown as well, is no such sentence.
func (k *seeker) passage(text, title, lang string) (string, []digest.Span) {
	k.read(lang)
	best, most := "", 0
	for rest := text; rest != "" && most < len(k.asked); {
		n := sentenceEnd(rest)
		if sentence := rest[:n]; strings.TrimSpace(sentence) != title {
			if _, found := k.find(sentence); found > most {
				best, most = sentence, found
			}
		}
		rest = rest[n:]
	}
	if most == 0 {
		return "", nil
	}
	best = k.window(oneLine(best, len(best)))
	marks, _ := k.find(best)
	return best, marks
}

// window is the part of an overlong sentence that begins shortly before the
// first word found.
func (k *seeker) window(sentence string) string {
	const before = 60 // bytes, at least
	if utf8.RuneCountInString(sentence) <= longestPassage {
		return sentence
	}
	marks, _ := k.find(sentence)
	if len(marks) == 0 || marks[0].End <= longestPassage {
		return shorten(sentence, longestPassage)
	}
	from := strings.LastIndexByte(sentence[:max(0, marks[0].Start-before)], ' ') + 1
	if from == 0 {
		return shorten(sentence, longestPassage)
	}
	return "…" + shorten(sentence[from:], longestPassage-1)
}

// find returns where the words of the query stand, in order, and how many of
// them do.
func (k *seeker) find(text string) (marks []digest.Span, found int) {
	words := placesOf(text, k.formsAsked)
	for _, one := range k.asked {
		if here := one.in(words); here != nil {
			marks = append(marks, here...)
			found++
		}
	}
	return tidy(marks), found
}

// in returns where something stands among the words of a text.
func (one wanted) in(words []place) (marks []digest.Span) {
	for i, w := range words {
		for _, row := range one.rows {
			if i+len(row) <= len(words) && fits(words[i:i+len(row)], row) {
				marks = append(marks, digest.Span{Start: w.Start, End: words[i+len(row)-1].End})
			}
		}
		for _, star := range one.stars {
			if slices.ContainsFunc(w.forms, func(form string) bool { return strings.HasPrefix(form, star) }) {
				marks = append(marks, w.Span)
			}
		}
	}
	return marks
}

// fits says whether words of a text are, one after the other, those of a row.
func fits(words []place, row [][]string) bool {
	for i, forms := range row {
		if !slices.ContainsFunc(words[i].forms, func(form string) bool { return slices.Contains(forms, form) }) {
			return false
		}
	}
	return true
}

// tidy puts spans in order and leaves out what lies in others.
func tidy(spans []digest.Span) []digest.Span {
	slices.SortFunc(spans, func(a, b digest.Span) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return b.End - a.End
	})
	end := 0
	return slices.DeleteFunc(spans, func(s digest.Span) bool {
		if s.Start < end {
			return true
		}
		end = s.End
		return false
	})
}

// places returns the words of a text that is being read.
func (k *seeker) places(text string) []place { return placesOf(text, k.formsOf) }

// placesOf cuts a text into words. Hyphens and apostrophes inside of a word
// belong to it, and so do the marks and the blanks inside of a number.
func placesOf(text string, formsOf func(word string) []string) []place {
	var words []place
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		if !ofWord(r) {
			i += n
			continue
		}
		start := i
		for i < len(text) {
			r, n = utf8.DecodeRuneInString(text[i:])
			if next, _ := utf8.DecodeRuneInString(text[i+n:]); !ofWord(r) && (!strings.ContainsRune("-‑'’ʼ`", r) || !ofWord(next)) && !ofNumber(text[start:i], r, text[i+n:]) {
				break
			}
			i += n
		}
		words = append(words, place{digest.Span{Start: start, End: i}, formsOf(text[start:i])})
	}
	return words
}

func ofWord(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r))
}

// ofNumber says whether a mark or a blank stands inside of a number: 19,4 or
// 1 700.
func ofNumber(before string, r rune, after string) bool {
	digits := func(s string) int {
		return len(s) - len(strings.TrimLeft(s, "0123456789"))
	}
	switch {
	case before == "" || digits(before[len(before)-1:]) == 0:
		return false
	case strings.ContainsRune(".,:", r):
		return digits(after) > 0
	case strings.ContainsRune(" \u00a0\u202f\u2009", r):
		return digits(before) <= 3 && before[0] != '0' && !strings.ContainsAny(before, ".,:") && digits(after) == 3
	}
	return false
}

// formsAsked returns the forms of a word; none of one that begins otherwise
// than anything that is asked for, which is most of a text.
func (k *seeker) formsAsked(word string) []string {
	whole := !strings.ContainsFunc(word, func(r rune) bool { return !ofWord(r) })
	if first, _ := utf8.DecodeRuneInString(word); whole && !k.mayBegin(first) {
		return nil
	}
	return k.formsOf(word)
}

func (k *seeker) formsOf(word string) []string {
	forms, known := k.forms[word]
	if !known {
		for _, f := range k.terms(word, k.lang) {
			forms = append(forms, f...)
		}
		k.forms[word] = forms
	}
	return forms
}

// mayBegin says whether a word that begins so may be asked for: see
// Options.Terms.
func (k *seeker) mayBegin(letter rune) bool {
	may, known := k.first[letter]
	if known {
		return may
	}
	forms := k.terms(string(letter), "")
	if may = len(forms) != 1 || len(forms[0]) == 0; !may {
		folded, _ := utf8.DecodeRuneInString(forms[0][0])
		begins := func(form string) bool { return strings.HasPrefix(form, string(folded)) }
		may = slices.ContainsFunc(k.asked, func(one wanted) bool {
			return slices.ContainsFunc(one.stars, begins) || slices.ContainsFunc(one.rows, func(row [][]string) bool {
				return slices.ContainsFunc(row, func(forms []string) bool { return slices.ContainsFunc(forms, begins) })
			})
		})
	}
	k.first[letter] = may
	return may
}

// sentenceEnd returns where the first sentence of a text ends, as far as can
// be told without a grammar: with its line, or with a mark before a space and
// a capital letter, unless the mark stands behind an initial.
func sentenceEnd(text string) int {
	letters := 0 // in a row, up to here
	for i, r := range text {
		switch {
		case r == '\n':
			return i + 1
		case strings.ContainsRune(".!?…", r) && letters != 1:
			rest := text[i+utf8.RuneLen(r):]
			inner := strings.TrimLeft(rest, "»”\")")
			next, _ := utf8.DecodeRuneInString(strings.TrimLeft(inner, " «“„\"–—-"))
			if strings.HasPrefix(inner, " ") && (unicode.IsUpper(next) || unicode.IsDigit(next)) {
				return len(text) - len(inner) + 1
			}
		}
		if letters++; !unicode.IsLetter(r) {
			letters = 0
		}
	}
	return len(text)
}
