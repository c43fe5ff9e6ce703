package language

import "strings"

// settleItems finds the countries that the items of a digest are about. An item
// starts with its country, or stands under a line that names it.
func (g *stage) settleItems() {
	n := len(g.d.tokens)
	type line struct {
		first, end int
		country    string
		label      bool // it opens an item
	}
	var lines []line
	for i := 0; i < n; i = lines[len(lines)-1].end {
		end := i + 1
		for end < n && !g.paragraphAt(end) {
			end++
		}
		x := line{first: i, end: end}
		x.country, x.label = g.itemLabel(i, end)
		lines = append(lines, x)
	}
	countries := map[string]bool{}
	for _, x := range lines[min(1, len(lines)):] {
		if x.country != "" {
			countries[x.country] = true
		}
	}
	if len(countries) < minItems {
		return
	}
	g.items = make([]string, n)
	now := ""
	for k, x := range lines {
		if k == 0 {
			continue
		}
		if x.label {
			now = x.country
		}
		for i := x.first; i < x.end; i++ {
			g.items[i] = now
		}
	}
}

// minItems is how many countries a digest tells of.
const minItems = 2

// itemLabel tells whether the line of tokens [first, end) opens an item, and its
// country: "KENYA.", «2. ТБИЛИСИ. Бойкот бітті ме?», a heading; "" if it is of
// several or none.
func (g *stage) itemLabel(first, end int) (country string, opens bool) {
	i := first
	for i < end && g.d.tokens[i].kind != word && i < first+4 {
		i++
	}
	if i == end {
		return "", false
	}
	if code, next := g.labelAt(i, end); code != "" {
		if next < end && (isDash(g.lower(next)) || g.lower(next) == "/") {
			if other, _ := g.labelAt(next+1, end); other != "" && other != code {
				return "", true // Kazakhstan–Serbia
			}
		}
		return code, true
	}
	if g.shouted(i, end) {
		return "", true // DIARY. 10 October: …
	}
	if last := g.lower(end - 1); end-first > headingWords || last == "." || last == ":" && end-first > 3 || last == "?" && end-first > 6 {
		return "", false
	}
	for k := i; k < end; k++ {
		if code, _ := g.countryNamed(k); code != "" && (g.place[k] != "" || g.town[k] != "") {
			if country != "" && country != code {
				return "", true
			}
			country = code
		}
	}
	return country, true
}

// headingWords is how many words a heading has at most.
const headingWords = 9

// labelAt reads a country, its capital or town as a label at token i, and where it
// ends: with a mark behind it.
func (g *stage) labelAt(i, end int) (code string, next int) {
	if i >= end || !g.d.tokens[i].upper {
		return "", i
	}
	if code = g.place[i]; code == "" {
		code = g.town[i]
	}
	next = i + 1
	for next < end && code != "" && (g.place[next] == code || g.town[next] == code) {
		next++
	}
	if code == "" || next < end && !strings.Contains(".:,—–-|(/’'", firstRunes(g.lower(next), 1)) {
		return "", i
	}
	return code, next
}

// shouted says whether a line opens with up to four words in capitals and a mark
// behind them.
func (g *stage) shouted(i, end int) bool {
	first := i
	for i < end && i < first+4 && g.d.tokens[i].kind == word && allCaps(g.d.tokens[i].text) && len(g.d.tokens[i].text) > 1 {
		i++
	}
	return i > first && i < end && (g.lower(i) == "." || g.lower(i) == ":")
}

// itemAt is the country of the item of a digest at token i, "" if there is none.
func (g *stage) itemAt(i int) string {
	if g.items == nil {
		return ""
	}
	return g.items[i]
}
