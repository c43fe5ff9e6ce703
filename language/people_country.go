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
