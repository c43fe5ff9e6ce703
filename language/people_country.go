package language

import "strings"

// nearCountry is the country named last before an office in a chamber,
// parliament or committee whose own country is not said.
func (g *stage) nearCountry(r *roleSpan) string {
	within := false
	for i := r.first; i < r.end; i++ {
		low := g.lower(i)
		for _, w := range [...]string{"палат", "комитет", "chamber", "house", "committee", "assembly", "жиналыс", "собрани"} {
			within = within || strings.HasPrefix(low, w)
		}
		if strings.HasPrefix(low, "сотрудничеств") || strings.HasPrefix(low, "дружб") || low == "friendship" {
			return ""
		}
	}
	if code := g.phraseCountry(r); code != "" {
		return code
	}
	if !within {
		return ""
	}
	for i := r.first - 1; i >= 0 && i > r.first-40; i-- {
		if g.place[i] != "" && !g.capit[i] {
			return g.place[i]
		}
		if g.lower(i) == "." {
			break
		}
	}
	return ""
}

// phraseCountry is the country that stands beside the same words elsewhere in
// the text: the chairman of the National Assembly, where the text also has the
// National Assembly of Vietnam.
func (g *stage) phraseCountry(r *roleSpan) string {
	from, to := r.head+1, r.end
	if g.d.lang == "kk" {
		from, to = r.first, r.head
	}
	for from < to && (g.lower(from) == "of" || g.lower(from) == "the") {
		from++
	}
	if from >= to || g.kinds[to-1]&orgWord == 0 || to-from < 2 && g.d.lang != "kk" {
		return ""
	}
	for i := 0; i+to-from < len(g.d.tokens); i++ {
		if i >= from-1 && i <= from || !g.samePhrase(i, from, to) {
			continue
		}
		for _, k := range [...]int{i + to - from, i - 1, i + to - from + 1} {
			if k >= 0 && k < len(g.place) && g.place[k] != "" && !g.capit[k] && (k != i+to-from+1 || g.lower(k-1) == "of") {
				return g.place[k]
			}
		}
	}
	return ""
}

// samePhrase says whether the words at token i are those of [from, to), in any
// form.
func (g *stage) samePhrase(i, from, to int) bool {
	for k := from; k < to; k++ {
		if a, b := g.lower(i+k-from), g.lower(k); a != b && (g.d.lang == "en" || wordStem(g.d.lang, a) != wordStem(g.d.lang, b)) {
			return false
		}
	}
	return true
}

// homeCountry is the country that a text without further word means: that of
// the bodies it names, else the one it names most.
func (c *cast) homeCountry() string {
	g := c.g
	count := map[string]int{}
	for i := range g.place {
		if i > 0 && g.place[i] != "" && g.place[i] == g.place[i-1] {
			continue
		}
		weight := 2
		if i < len(g.place)/3 {
			weight = 3
		}
		if g.place[i] != "" {
			if g.capit[i] {
				weight--
			}
			count[g.place[i]] += weight
		}
		if b := g.bodyAt[i]; b != nil && g.place[i] == "" && b.Country != "" && g.bodyN[i] > 0 && (i == 0 || g.bodyAt[i-1] != b) {
			// A chamber named like many others counts less than the country.
			count[b.Country] += weight
		}
	}
	if code := g.local(); code != "" {
		return code
	}
	best, most := "", 0
	for k, n := range count {
		if n > most || n == most && k < best {
			best, most = k, n
		}
	}
	// A text about a guest names his country more often than its own: a pack's
	// country needs less.
	own, ownCount := "", 0
	for code := range g.l.homes {
		if n := count[code]; n > ownCount || n == ownCount && n > 0 && code < own {
			own, ownCount = code, n
		}
	}
	if g.d.lang == "kk" && ownCount > 0 {
		ownCount += 2
	}
	if 3*ownCount >= most {
		return own
	}
	return best
}

// minLocal is how many places of a country a text names if it is written at
// home there.
const minLocal = 4

// local is the country that a text of local news is from: it names many more
// of its regions, cities and parties than of the packs' countries. A guest's
// country is named often, but its towns are not.
func (g *stage) local() string {
	seen := map[string]map[string]bool{}
	for i, code := range g.town {
		if code == "" && g.capit[i] {
			code = g.place[i]
		}
		if code == "" {
			continue
		}
		if seen[code] == nil {
			seen[code] = map[string]bool{}
		}
		seen[code][firstRunes(g.lower(i), 4)] = true
	}
	own := 0
	for code := range g.l.homes {
		own = max(own, len(seen[code]))
	}
	best := ""
	for code, names := range seen {
		if n := len(names); n >= minLocal && 2*n >= 3*own && !g.l.homes[code] && (best == "" || n > len(seen[best]) || n == len(seen[best]) && code < best) {
			best = code
		}
	}
	return best
}

// besideCountry is the country that the words right beside a person's name
// tell: «норвежец X», "X of Kazakhstan", "X, a Hungarian", «X (Қазақстан)».
func (c *cast) besideCountry(p *person) string {
	g := c.g
	n := len(g.d.tokens)
	for _, m := range p.mentions {
		if m.office {
			continue
		}
		if i := m.first - 1; i >= 0 && g.d.lang == "ru" && g.d.tokens[i].kind == word {
			if code := g.l.atlas.demonym(g.lower(i)); code != "" {
				return code
			}
		}
		if m.end+1 >= n {
			continue
		}
		next := m.end + 1
		switch sep := g.lower(m.end); {
		case sep == "(" && next+1 < n && g.lower(next+1) == ")", sep == "of" && g.d.lang == "en", sep == "из" && !g.capit[next]:
			if g.place[next] != "" {
				return g.place[next]
			}
		case sep == "," && next+1 < n && (g.lower(next) == "a" || g.lower(next) == "an") && g.place[next+1] != "":
			return g.place[next+1]
		case sep == "," && g.d.lang == "en":
			if code := g.fromPlace(next); code != "" {
				return code
			}
		}
	}
	return ""
}

// fromPlace is the country of "from Ohio" in the apposition that starts at
// token i.
func (g *stage) fromPlace(i int) string {
	for end := min(i+8, len(g.d.tokens)-1); i < end && g.d.tokens[i].kind == word; i++ {
		if g.lower(i) != "from" {
			continue
		}
		if g.place[i+1] != "" {
			return g.place[i+1]
		}
		return g.town[i+1]
	}
	return ""
}
