package language

import "unicode/utf8"

// Reports from assemblies put the group and the country of whom they name into brackets behind the
// name, in this order or the other: "X (EPP, Denmark)", "Y (Türkiye, NR)", "Z (S&D, PT)", «X (ЕНП, Дания)».

// bracketed is what the brackets behind a name tell.
type bracketed struct {
	country    string
	first, end int // the tokens of the side, none if they tell none
}

// mostBracketed is how many tokens such brackets have at most.
const mostBracketed = 12

// bracketsBehind reads the brackets that open at token i; they tell nothing if they hold anything but a
// country, a side or both.
func (g *stage) bracketsBehind(s *sentence, i int) (b bracketed) {
	if g.at(s, i) != "(" {
		return bracketed{}
	}
	first := i + 1
	for k := first; k < min(s.end, i+mostBracketed); k++ {
		low := g.lower(k)
		if low != "," && low != ")" {
			continue
		}
		switch code := g.bracketedLand(first, k, low == ")" && first > i+1 || low == "," && first == i+1); {
		case k == first:
			return bracketed{}
		case code != "" && b.country == "":
			b.country = code
		case code == "" && b.end == b.first && g.bracketedSide(first, k):
			b.first, b.end = first, k
		default:
			return bracketed{}
		}
		if low == ")" {
			return b
		}
		first = k + 1
	}
	return bracketed{}
}

// bracketedLand is the country that tokens [first, end) are the name of; by its two letters only beside
// something else.
func (g *stage) bracketedLand(first, end int, beside bool) string {
	code := g.place[first]
	for k := first; k < end; k++ {
		if g.place[k] != code || g.capit[k] || g.names[k] != 0 {
			code = ""
			break
		}
	}
	if code != "" || !beside || end != first+1 {
		return code
	}
	t := &g.d.tokens[first]
	if len(t.text) != 2 || !allCaps(t.text) {
		return ""
	}
	switch t.text {
	case "EL": // as the European Union writes it
		return "GR"
	case "UK":
		return "GB"
	}
	if g.l.atlas.names[t.text] == "" {
		return ""
	}
	return t.text
}

// bracketedSide says whether tokens [first, end) can be the name of a party or group.
func (g *stage) bracketedSide(first, end int) bool {
	const longest = 5 // Progressive Alliance of Socialists and Democrats has its short name
	if end-first > longest || g.isHead[first] || g.names[first] != 0 {
		return false
	}
	for k := first; k < end; k++ {
		t := &g.d.tokens[k]
		switch {
		case t.kind == number || g.capit[k] || g.town[k] != "":
			return false
		case k == first && !t.upper && !openingMark[t.text]:
			return false
		case t.kind == word && !t.upper && utf8.RuneCountInString(t.text) > 3 && !openingMark[g.d.tokens[first].text]:
			return false
		}
	}
	return true
}
