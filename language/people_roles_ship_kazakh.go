package language

import (
	"cmp"
	"strings"

	"minber/digest"
)

// Offices that Kazakh tells as a post somebody is chosen for: «Парламенттің
// төрағалығына X сайланды», «төрағалыққа X-ті қалдырды», «комитетке төраға болып
// сайланған X».

// shipNouns are the nouns of offices in the form for the post, without the ending of
// the dative, and the office, alone and owned.
var shipNouns = map[string]struct{ class, nom, owned string }{
	"төрағалы": {"chair", "төраға", "төрағасы"}, "төрайымды": {"chair", "төрайым", "төрайымы"}, "спикерлі": {"chair", "спикер", "спикері"},
	"президентті": {"president", "президент", "президенті"}, "вице-спикерлі": {"vice", "вице-спикер", "вице-спикері"}, "премьер-министрлі": {"premier", "премьер-министр", "премьер-министрі"},
	"маршалды": {"chair", "маршал", "маршалы"}, "хатшылы": {"secretary", "хатшы", "хатшысы"}, "жетекшілі": {"head", "жетекші", "жетекшісі"}, "басшылы": {"head", "басшы", "басшысы"},
}

// shipEndings are what stands behind them in the dative: төрағалыққа, төрағалығына.
var shipEndings = [...]struct {
	text  string
	owned bool
}{{"ққа", false}, {"кке", false}, {"ғына", true}, {"гіне", true}}

// ships reads such posts off the sentence si.
func (c *cast) ships(s *sentence, si int) {
	g := c.g
	for k := s.first; k < s.end; k++ {
		t := &g.d.tokens[k]
		if t.kind != word || !endsInAim(t.lower) || g.names[k] != 0 {
			continue
		}
		if b, ok := g.ledBodyAt(k); ok && endsWithAny(t.lower, "ына", "іне") {
			c.chairedBody(s, si, k, b)
			continue
		}
		for _, e := range shipEndings {
			stem, ok := strings.CutSuffix(t.lower, e.text)
			if noun, known := shipNouns[stem]; ok && known {
				c.ship(s, si, roleSpan{head: k, first: k, end: k + 1, noun: headForm{class: noun.class, nom: noun.owned, cases: nominative, possessed: true}}, e.owned, noun.nom)
			}
		}
	}
}

// ship gives the post at the head of r to who is told, behind it, to be chosen for it.
func (c *cast) ship(s *sentence, si int, r roleSpan, owned bool, bare string) {
	g := c.g
	const farthest = 14
	verb := -1
	for k := r.end; k < min(s.end, r.end+farthest) && verb < 0; k++ {
		low := g.lower(k)
		if low == ";" || low == ":" {
			return
		}
		if startsWithAny(low, chosenFor) {
			verb = k
		}
	}
	if verb < 0 || lastIs(g.lower(verb), "майды", "мейді", "мады", "меді", "бады", "беді") {
		return
	}
	var who *mention
	if verb == r.end { // төрағалыққа ұсынылған X
		who = c.behind(si, verb+1)
	} else {
		for i := range c.at[si] {
			if m := c.at[si][i]; m.first >= r.end && m.end <= verb && !m.office {
				who = m
			}
		}
	}
	if who == nil {
		return
	}
	if owned {
		r.first = g.kazakhLeft(s, r.head, s.first, &r)
	} else if k := r.head - 1; k >= s.first && (g.bodyAt[k] != nil || g.place[k] != "") { // Сенат төрағалығына
		r.first = g.kazakhLeft(s, r.head, s.first, &r)
	}
	house := -1
	if r.first == r.head {
		if house = g.houseBefore(s, r.head); house < 0 {
			return // of what, nothing tells
		}
	}
	r.text = g.slice(r.first, r.end, r.head, r.noun.nom)
	if startsWithAny(g.lower(verb), []string{"ұсын"}) {
		r.tenure, r.text = digest.Elect, g.slice(r.first, r.end, -1, "")+" үміткер"
	}
	g.describe(&r)
	if house >= 0 {
		r.body, r.country = g.bodyAt[house], cmp.Or(g.bodyAt[house].Country, r.country)
		r.text = keepCase(g.d.tokens[r.head].text, bare)
	}
	c.give(who.p, &r)
}

// houseBefore is the token of a parliament named in front of token k of a sentence, -1 if
// there is none.
func (g *stage) houseBefore(s *sentence, k int) int {
	for k--; k >= s.first; k-- {
		if b := g.bodyAt[k]; b != nil && b.Parliament {
			return k
		}
	}
	return -1
}

// chosenFor are beginnings of verbs of choosing somebody for a post.
var chosenFor = []string{"сайлады=", "сайланды=", "сайланған=", "сайлаған=", "сайлап=", "сайланып=", "тағайында", "қалдырды=", "қалдырған=", "қалдырылды=", "бекітті=", "бекітілді=", "ұсынылған=", "ұсынылды=", "ұсынды="}

// chairedBody gives the chair of the body at token k to who is told to have been chosen
// for it: комитетіне төраға болып сайланған X, комиссиясына X төраға болып сайланды.
func (c *cast) chairedBody(s *sentence, si, k int, b ledBody) {
	g := c.g
	const farthest = 12
	for v := k + 2; v+1 < min(s.end, k+farthest); v++ {
		if g.lower(v) != "болып" || !g.isHead[v-1] || g.heads[v-1].class != "chair" && g.heads[v-1].class != "head" || !startsWithAny(g.lower(v+1), []string{"сайлан", "тағайындал", "бекітіл"}) {
			continue
		}
		who := c.behind(si, v+2)
		if v-1 > k+1 {
			who = c.before(si, v-1)
		}
		if who == nil || who.first < k {
			return
		}
		first, _ := g.phraseAround(s, k, s.first)
		c.leads(who.p, roleSpan{head: k, first: first, end: k + 1, text: g.slice(first, k+1, k, b.genitive) + " " + b.title, noun: headForm{class: "head", nom: b.title, cases: nominative}}, v)
		return
	}
}
