package language

import (
	"strings"

	"minber/digest"
)

// indirect finds reported speech: sentences whose verb of speech has a person
// for its subject, and "according to X".
func (c *cast) indirect(verbs *speechBook, covered []bool) []digest.Statement {
	d := c.g.d
	var out []digest.Statement
	for si := range d.sentences {
		s := &d.sentences[si]
		if s.aside || s.title {
			continue
		}
		p := c.byWords(s.first, s.end, si)
		quoted, own := 0, 0
		for k := s.first; k < s.end; k++ {
			if covered[k] {
				quoted++
			} else if d.tokens[k].kind == word {
				own++
			}
		}
		for v := s.first; p == nil && v < s.end; v++ {
			if !covered[v] && verbs.is(d.lang, &d.tokens[v]) && !c.nounLike(v) {
				p = c.actor(si, v, covered)
			}
		}
		if p == nil {
			continue
		}
		p.spoke = true
		if quoted > 0 && own < 12 || quoted > own {
			continue // the quotation itself has been noted
		}
		out = append(out, digest.Statement{Speaker: p.name(), Kind: digest.Indirect, Text: d.text[s.start:s.span.end], Start: s.start, End: s.span.end})
	}
	return out
}

// nounLike says whether an English word that can be a verb of speech is none
// where it stands: the state, a call, as stated.
func (c *cast) nounLike(v int) bool {
	d := c.g.d
	if d.lang != "en" || v == 0 {
		return false
	}
	switch d.tokens[v-1].lower {
	case "the", "a", "an", "his", "her", "their", "of", "by", "for", "in", "was", "were", "be", "been", "are", "is", "to", "member", "no", "its", "so-called", "and's":
		return true
	}
	switch d.tokens[v].lower {
	case "called":
		return v+1 >= len(d.tokens) || d.tokens[v+1].lower != "on" && d.tokens[v+1].lower != "for"
	case "offered", "shared", "held":
		return false
	}
	return false
}

// actor returns the subject of the verb at v in reported speech, nil if the
// sentence leaves it open.
func (c *cast) actor(si, v int, covered []bool) *person {
	d := c.g.d
	s := &d.sentences[si]
	var before, after *mention
	for _, m := range c.at[si] {
		if covered[m.first] {
			continue
		}
		if m.first < v {
			if c.subject(m) && !c.otherClause(m.end, v) {
				before = m
				if d.lang == "ru" || d.lang == "kk" {
					continue
				}
			}
		} else if after == nil && c.subject(m) {
			after = m
		}
	}
	// a pronoun nearer than the name
	for k := v - 1; k >= s.first && v-k < 14; k-- {
		if before != nil && k < before.end {
			break
		}
		if x, ok := pronoun(d.lang, d.tokens[k].lower); ok && !covered[k] && !c.otherClause(k+1, v) {
			if d.lang == "kk" && k != s.first && d.tokens[k-1].text != "," {
				continue // «ол заң»: that law
			}
			return c.antecedent(si, k, x)
		}
	}
	if before != nil && (d.lang != "en" || c.reaches(before.end, v)) {
		return before.p
	}
	if after != nil && c.inverted(v, after) {
		return after.p
	}
	if before != nil {
		return nil
	}
	// Russian and Kazakh leave the subject out where it goes on.
	if d.lang != "en" && si > 0 && v-s.first < 3 && d.lang == "ru" && strings.HasSuffix(d.tokens[v].lower, "л") {
		return nil
	}
	return nil
}

// otherClause says whether a clause with a subject or verb of its own stands
// between a mention and a verb.
func (c *cast) otherClause(from, v int) bool {
	d := c.g.d
	for k := from; k < v; k++ {
		switch low := d.tokens[k].lower; d.lang {
		case "ru":
			if low == "который" || low == "которая" || low == "которые" || low == "что" || low == "чтобы" || low == ";" {
				return true
			}
		case "en":
			if low == "that" || low == ";" || low == "which" {
				return true
			}
		case "kk":
			if low == ";" || low == "." {
				return true
			}
		}
	}
	return false
}

// reaches says whether a subject that ends at from governs the verb at v in
// English: adverbs, appositions and joined verbs may stand between.
func (c *cast) reaches(from, v int) bool {
	d := c.g.d
	if v-from <= 4 {
		for k := from; k < v; k++ {
			if d.tokens[k].lower == "to" || d.tokens[k].lower == "by" {
				return false
			}
		}
		return true
	}
	commas := 0
	for k := from; k < v; k++ {
		if d.tokens[k].text == "," {
			commas++
		}
	}
	if d.tokens[from].text == "," && d.tokens[v-1].text == "," {
		return v-from < 25 // X, the deputy chair of the committee, said
	}
	if d.tokens[v-1].lower == "and" || v > 1 && d.tokens[v-2].lower == "and" {
		return v-from < 30 // X thanked … and noted
	}
	return commas == 0 && v-from < 9
}

// inverted says whether a subject follows its verb: сказал X, said X; «как
// отметил спикер».
func (c *cast) inverted(v int, m *mention) bool {
	d := c.g.d
	lead := c.lead(m)
	gap := lead - v - 1
	if gap < 0 || c.breaks(v+1, lead) {
		return false
	}
	switch d.lang {
	case "ru":
		for k := v + 1; k < lead; k++ {
			if w := d.tokens[k].lower; w == "что" || w == "о" || w == "с" || w == "и" {
				return false
			}
		}
		return gap <= 4
	case "kk":
		return gap == 0
	}
	return gap <= 1 && !(gap == 1 && d.tokens[v+1].lower != "the") && (v > 0 && (d.tokens[v-1].kind == punct || d.tokens[v-1].lower == "as"))
}
