package language

import "strings"

// afterPossessive returns where the small nouns end that follow a possessive
// at token i: the National Bank's audit board.
func (g *stage) afterPossessive(s *sentence, i int) int {
	end := i
	for end < s.end && end < i+3 && g.names[end] == 0 && !g.isHead[end] && g.d.tokens[end].kind == word && !g.d.tokens[end].upper && g.kinds[end]&stopWord == 0 {
		end++
		if g.kinds[end-1]&orgWord != 0 {
			return end
		}
	}
	return i
}

// englishListGoesOn says whether the comma at token i stands inside the name of
// a ministry or committee: Finance, Budget and Trade; Legislation, the Judicial System
// and Law Enforcement. All its words have capitals, and "and" joins the last.
func (g *stage) englishListGoesOn(s *sentence, i int) bool {
	if i+1 >= s.end || g.lower(i) != "," {
		return false
	}
	for k := i + 1; k < s.end && k < i+10; k++ {
		t := &g.d.tokens[k]
		switch {
		case g.names[k] != 0 || g.isHead[k]:
			return false
		case t.lower == "and":
			return k > i+1 && k+1 < s.end && g.d.tokens[k+1].upper && g.names[k+1] == 0 && !g.isHead[k+1]
		case t.text == ",":
		case articles[t.lower] && k == i+1 && k+1 < s.end && g.d.tokens[k+1].upper && g.bodyAt[k+1] == nil:
		case t.kind != word || !t.upper:
			return false
		}
	}
	return false
}

// plainOrg says that an office noun stands for a body here: the general
// assembly, deputies.
func (g *stage) plainOrg(i int) bool {
	return g.heads[i].plural || g.lower(i) == "general" || g.lower(i) == "representatives" || stateMatter.has(g.lower(i))
}

// twoCharges says whether the "and" at token i joins two things that one minister is for:
// Energy and Climate Minister, health and education secretary.
func (g *stage) twoCharges(i int, minister bool) bool {
	a, b := &g.d.tokens[i-1], &g.d.tokens[i+1]
	if minister && b.upper && a.text != "," && g.charges(i) < i-1 {
		return true
	}
	return a.kind == word && a.upper == b.upper && g.names[i-1] == 0 && g.place[i-1] == "" && g.place[i+1] == "" && stateMatter.has(a.lower) && (stateMatter.has(b.lower) || b.upper && !g.isHead[i+1])
}

// charges returns where the capitals begin that are in front of the "and" at token i what a
// minister is for besides: Water Resources and Irrigation Minister. It is i if there are none
// of two words or more.
func (g *stage) charges(i int) int {
	k := i
	for k > 0 && k > i-8 {
		t := &g.d.tokens[k-1]
		if t.text != "," && (t.kind != word || !t.upper || g.names[k-1] != 0 || g.place[k-1] != "" || g.bodyAt[k-1] != nil || g.isHead[k-1] || g.kinds[k-1]&stopWord != 0) {
			break
		}
		k--
	}
	for k < i && g.d.tokens[k].text == "," {
		k++
	}
	if i-k < 2 || k == 0 && !stateMatter.has(g.lower(k)) {
		return i
	}
	return k
}

// expertBody says whether the noun for a person at token i only qualifies the body behind it: the
// observer mission, the expert council.
func (g *stage) expertBody(s *sentence, i int) bool {
	return !g.d.tokens[i].upper && g.heads[i].class == "expert" && i+1 < s.end && g.names[i+1] == 0 && !g.d.tokens[i+1].upper && g.ledBodyWord(i+1)
}

// employer says whether the noun of an office at token i means a firm, whose head or owner the one in front of it is: the
// head of the contractor.
func (g *stage) employer(s *sentence, i int) bool {
	k := i - 1
	if low := g.at(s, k); strings.HasSuffix(low, "est") || low == "main" || low == "national" || low == "leading" {
		k-- // the largest producer
	}
	return employerNoun.has(g.lower(i)) && g.at(s, k) == "the" && g.at(s, k-1) == "of" && k-2 >= s.first && g.isHead[k-2]
}

var employerNoun = wordSet("contractor operator developer supplier carrier publisher manufacturer producer subcontractor builder broadcaster regulator")

// watchers says whether the plural at token i means those whom an assembly sends to watch an election, or the small words
// there are in front of it: the coordinator of OSCE (short-term) observers.
func (g *stage) watchers(s *sentence, i int) bool {
	for k := i; k < s.end && k < i+3 && g.d.tokens[k].kind == word && !g.d.tokens[k].upper && g.names[k] == 0; k++ {
		if low := g.lower(k); low == "observers" || low == "monitors" || k == i && k > 0 && g.bodyAt[k-1] != nil && (low == "members" || low == "deputies") {
			return true
		}
		if g.isHead[k] || g.kinds[k]&stopWord != 0 {
			return false
		}
	}
	return false
}

// pastQuoted returns the token behind a quoted name of a few words that starts
// at token i.
func (g *stage) pastQuoted(s *sentence, i int) int {
	open := i
	for i < s.end && i-open < 6 && g.names[i] == 0 && (g.d.tokens[i].kind == word || i > open && isDash(g.d.tokens[i].text) && i+1 < s.end && g.d.tokens[i+1].kind == word) {
		i++ // “Kazakhstan – Iran”
	}
	if i < s.end && g.d.tokens[i].kind == punct {
		i++
	}
	return i
}

// pluralPossessive says whether the apostrophe at token i makes a possessive of the
// plural in front of it, and a body follows, or a name.
func (g *stage) pluralPossessive(s *sentence, i int) bool {
	if t := g.d.tokens[i].text; t != "'" && t != "’" || i <= s.first || g.d.tokens[i-1].end != g.d.tokens[i].start || !strings.HasSuffix(g.lower(i-1), "s") {
		return false
	}
	for k := i + 1; k < s.end && k < i+4 && g.d.tokens[k].kind == word; k++ {
		if g.isOrg(k) || g.d.tokens[k].upper {
			return true
		}
	}
	return false
}

// ownsAsMany says whether the words from token i on are a plural that owns a body:
// (dairy) farmers’ union.
func (g *stage) ownsAsMany(s *sentence, i int) bool {
	for k := i + 1; k < s.end && k < i+3; k++ {
		if g.pluralPossessive(s, k) {
			return true
		}
		if g.d.tokens[k].kind != word || g.kinds[k]&stopWord != 0 {
			return false
		}
	}
	return false
}
