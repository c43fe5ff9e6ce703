package storage

import (
	"slices"
	"strings"
	"unicode/utf8"

	"minber/digest"
)

const (
	mostWords    = 16 // of a query; the rest is not looked at
	mostPhrases  = 8  // and of what must not be there
	mostForms    = 6  // of a word
	shortestStar = 2  // letters before a "*"
	// SQLite goes through the index of so many words in a row piece by piece;
	// for a longer row it would load all that is known of each.
	longestRow = 4
)

// match writes a query of the index, "" if nothing is asked for. Terms are
// cleaned and quoted, so there is nothing in it but terms.
func (s *Store) match(q digest.SearchQuery) string {
	q = s.tersely(q)
	// SQLite joins from the left: beginning with the days, it puts nothing
	// together of what is newer.
	all := append([]string{s.matchDays(q.From, q.To)}, s.matchWords(q.Words, q.Lang)...)
	for _, choice := range q.Any[:min(len(q.Any), mostPhrases)] {
		all = append(all, s.matchChoice(choice, q.Lang))
	}
	for _, phrase := range q.Phrases[:min(len(q.Phrases), mostPhrases)] {
		if m := s.matchPhrase(phrase, q.Lang); m != "" {
			all = append(all, m)
		}
	}
	all = append(all, anyAbout(aboutBody, q.Bodies), anyAbout(aboutTopic, q.Topics))
	all = slices.DeleteFunc(all, func(m string) bool { return m == "" })
	if len(all) == 0 {
		return ""
	}
	wanted := strings.Join(all, " AND ")
	var not []string
	for _, phrase := range q.Not[:min(len(q.Not), mostPhrases)] {
		if m := s.matchPhrase(phrase, q.Lang); m != "" {
			not = append(not, m)
		}
	}
	not = append(not, anyAbout(aboutBody, q.NotBodies), anyAbout(aboutTopic, q.NotTopics))
	not = slices.DeleteFunc(not, func(m string) bool { return m == "" })
	if len(not) == 0 {
		return wanted
	}
	return "(" + wanted + ") NOT (" + strings.Join(not, " OR ") + ")"
}

// tersely leaves out of a query the words that stand in its phrases anyway: the
// index would go through all articles that have them once more.
func (s *Store) tersely(q digest.SearchQuery) digest.SearchQuery {
	held := make(map[string]bool)
	for _, phrase := range q.Phrases[:min(len(q.Phrases), mostPhrases)] {
		for _, row := range s.rows(phrase) {
			for _, term := range row[:min(len(row), mostWords)] {
				held[term] = true
			}
		}
	}
	if len(held) == 0 {
		return q
	}
	stands := func(words string) bool {
		terms := s.asked(words, q.Lang)
		return len(terms) > 0 && !slices.ContainsFunc(terms, func(forms []string) bool {
			return !slices.ContainsFunc(forms[:min(len(forms), mostForms)], func(form string) bool { return held[clean(form)] })
		})
	}
	words := slices.Collect(strings.FieldsSeq(q.Words))
	q.Words = strings.Join(slices.DeleteFunc(words, stands), " ")
	choices := q.Any[:min(len(q.Any), mostPhrases)]
	q.Any = slices.DeleteFunc(slices.Clone(choices), func(c digest.Choice) bool { return stands(c.Words) })
	return q
}

// matchWords asks for every word, in any of its forms.
func (s *Store) matchWords(words, lang string) []string {
	var all []string
	for field := range strings.FieldsSeq(words) {
		star := ""
		if strings.HasSuffix(field, "*") {
			star = "*"
		}
		forms := s.asked(field, lang)
		for i, alternatives := range forms {
			if len(all) == mostWords {
				return all
			}
			last := ""
			if i == len(forms)-1 {
				last = star
			}
			if one := anyOf(alternatives, last); one != "" && !slices.Contains(all, one) {
				all = append(all, one)
			}
		}
	}
	return all
}

// matchChoice asks for words or one of some phrases.
func (s *Store) matchChoice(c digest.Choice, lang string) string {
	var any []string
	if words := s.matchWords(c.Words, lang); len(words) > 0 {
		any = append(any, "("+strings.Join(words, " AND ")+")")
	}
	for _, phrase := range c.Phrases[:min(len(c.Phrases), mostPhrases)] {
		if m := s.matchPhrase(phrase, lang); m != "" {
			any = append(any, m)
		}
	}
	if len(any) == 0 {
		return ""
	}
	return "(" + strings.Join(any, " OR ") + ")"
}

// matchPhrase asks for words in a row, as texts of any language would have it.
// Of a long row, its parts of four words are asked for, each with two words of
// the next.
func (s *Store) matchPhrase(phrase, lang string) string {
	words := s.asked(phrase, lang)
	if len(words) == 1 {
		return anyOf(words[0], "")
	}
	var any []string
	for _, row := range s.rows(phrase) {
		if m := inRow(row); m != "" && !slices.Contains(any, m) {
			any = append(any, m)
		}
	}
	if len(any) > 1 {
		return "(" + strings.Join(any, " OR ") + ")"
	}
	return strings.Join(any, "")
}

// rows are the words of a phrase as the index has them in a row, see sequence:
// each language stems the same word otherwise.
func (s *Store) rows(phrase string) [][]string {
	var all [][]string
	for _, lang := range [...]string{"kk", "ru", "en"} {
		row := sequence(s.terms(phrase, lang))
		row = row[:min(len(row), mostWords)]
		if !slices.ContainsFunc(all, func(other []string) bool { return slices.Equal(row, other) }) {
			all = append(all, row)
		}
	}
	return all
}

func inRow(row []string) string {
	var parts []string
	for len(row) > longestRow {
		parts = append(parts, `"`+strings.Join(row[:longestRow], " ")+`"`)
		row = row[longestRow/2:]
	}
	if len(row) > 0 {
		parts = append(parts, `"`+strings.Join(row, " ")+`"`)
	}
	if len(parts) > 1 {
		return "(" + strings.Join(parts, " AND ") + ")"
	}
	return strings.Join(parts, "")
}

func anyOf(forms []string, star string) string {
	var terms []string
	for _, form := range forms[:min(len(forms), mostForms)] {
		t := clean(form)
		if t == "" {
			continue
		}
		if star != "" && utf8.RuneCountInString(t) >= shortestStar {
			t += star
		}
		terms = append(terms, t)
	}
	return anyTerm(terms)
}

func anyAbout(kind string, ids []string) string {
	terms := make([]string, len(ids))
	for i, id := range ids {
		terms[i] = aboutTerm(kind, id)
	}
	return anyTerm(terms)
}

func anyTerm(terms []string) string {
	switch len(terms) {
	case 0:
		return ""
	case 1:
		return `"` + terms[0] + `"`
	}
	return `("` + strings.Join(terms, `" OR "`) + `")`
}
