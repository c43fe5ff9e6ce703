package language

import (
	"slices"
	"strings"
)

// Offices of groups for friendship and cooperation with a country.

// tiesWith says whether an office is that of a group for friendship or
// cooperation with a country, or on one: it is not that country's.
func (g *stage) tiesWith(r *roleSpan) bool {
	group := false
	if r.noun.class == "minister" {
		return false // Minister for Nordic Cooperation
	}
	for i := r.first; i < r.end; i++ {
		low := g.lower(i)
		if startsAny(low, tieWords) && !strings.HasPrefix(g.lower(i+1), "delegation") { // which is from a country
			return true
		}
		if low == "связям" && withWord.has(g.lower(i+1)) && i+2 < r.end && g.d.tokens[i+2].upper {
			return true // группа по связям со Скупщиной
		}
		group = group || low == "group" || low == "caucus" || low == "groups"
		if group && (low == "on" || low == "for" || low == "with") && i+1 < r.end && g.place[i+1] != "" {
			return true
		}
	}
	return false
}

// tieWords are the beginnings of words for friendship and cooperation.
var tieWords = []string{"сотрудничеств", "дружб", "friendship", "cooperation", "достық", "достығы", "ынтымақтас"}

// describeTies finds the country of such an office: that of the body it is in,
// or of two joined countries the first. The one it has ties with is the host.
func (g *stage) describeTies(r *roleSpan) {
	var places []string
	owned := false // Сербияның достық тобы
	for i := r.first; i < r.end; i++ {
		if code := g.place[i]; code != "" && !g.capit[i] && !slices.Contains(places, code) {
			places = append(places, code)
			owned = g.d.lang == "kk" && kazakhGenitive(g.lower(i))
		}
	}
	for i := r.first; i < r.end; i++ {
		b := g.bodyAt[i]
		if g.tiedTo(r, i) {
			continue
		}
		if b == nil || b.Country == "" || len(places) == 1 && places[0] == b.Country || g.place[i] != "" {
			if b == nil || b.Country == "" || !g.seatedInBody(r, i) {
				continue
			}
		}
		r.country, r.body = b.Country, b
		return
	}
	switch {
	case len(places) == 2 && slices.Contains(places, g.home):
		r.weak = true // both have such a group
		r.country = places[0]
	case len(places) == 2:
		r.country = places[0]
	case len(places) == 1 && owned:
		r.country = places[0]
	case len(places) == 1:
		r.host = places[0]
	}
}

// seatedInBody says whether the body at token i of an English office is that in which its
// group sits: of the friendship group in the Milli Majlis.
func (g *stage) seatedInBody(r *roleSpan, i int) bool {
	if g.d.lang != "en" {
		return false
	}
	for i > r.first && g.bodyAt[i-1] == g.bodyAt[i] {
		i--
	}
	if g.lower(i-1) == "the" {
		i--
	}
	return i > r.first+1 && g.lower(i-1) == "in"
}

// withWord are the Russian forms of «с».
var withWord = wordSet("с со")

// tiedTo says whether the word at token i of a Russian office names whom its group has ties with, behind
// «с»: группа по связям со Скупщиной.
func (g *stage) tiedTo(r *roleSpan, i int) bool {
	for k := i - 1; k > r.head && i-k < 4; k-- {
		if withWord.has(g.lower(k)) {
			return true
		}
	}
	return false
}
