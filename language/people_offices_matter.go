package language

import (
	"cmp"
	"iter"
	"slices"
	"strings"
)

// What an office is about, of what there are several at a time: the minister of
// finance is not the minister of health, nor the akim of one region that of another.

// ofMatters are the classes of offices that a state has more than one of, told apart by
// what they are about.
var ofMatters = map[string]bool{"minister": true, "head": true, "governor": true, "chair": true, "vice": true}

// rankAndKind begins the words in an office that tell its rank or the kind of body, or
// nothing; with an = they are whole words.
var rankAndKind = map[string][]string{
	"en": {"deput", "vice", "first=", "second=", "senior", "former", "acting", "then=", "new=", "prime", "chief", "head", "chair", "leader", "speaker", "president", "minist", "committee", "commission", "panel", "group", "party", "faction", "delegation", "department", "office", "body=", "agency", "house", "chamber", "parliament", "assembly", "upper=", "lower=", "standing", "select=", "special", "joint", "state=", "nation", "affairs", "issues", "matters", "polic", "develop", "region", "province", "district", "county", "city=", "town", "village", "local=", "republic", "country", "who=", "which=", "his=", "her=", "their=", "its=", "ruling", "opposition"},
	"ru": {"замест", "вице", "перв", "втор", "старш", "бывш", "исполня", "обязан", "нов", "глав", "руковод", "председ", "спикер", "президент", "минист", "ведомств", "комитет", "комисс", "групп", "парт", "фракц", "делегац", "департамент", "управлен", "орган", "агентств", "палат", "парламент", "ассамбле", "верхн", "нижн", "постоян", "специальн", "объединен", "совместн", "государ", "национал", "дел=", "делам=", "вопрос", "проблем", "политик", "развит", "област", "регион", "район", "город", "края=", "край=", "села=", "сельск", "аул", "округ", "республик", "стран", "его=", "её=", "ее=", "их=", "правящ", "оппозиц"},
	"kk": {"орынбасар", "вице", "бірінші", "екінші", "аға=", "бұрынғы", "міндет", "атқар", "жаңа", "бас=", "баст", "басшы", "жетекш", "төраға", "төрайым", "спикер", "президент", "минист", "ведомство", "комитет", "комисси", "топ", "тоб", "парти", "фракци", "делегаци", "департамент", "басқарма", "орган", "агенттік", "палата", "парламент", "ассамблея", "жоғар", "төменгі", "тұрақты", "арнайы", "бірлескен", "мемлекет", "ұлттық", "істер", "ісі", "мәселе", "жөнінде", "бойынша", "саясат", "даму", "облыс", "өңір", "аудан", "қала", "ауыл", "округ", "республика", "ел=", "елі", "оның", "олардың", "билік", "оппозици"},
}

// otherwise begins the words by which an office is told in other words than its name:
// «глава внешнеполитического ведомства».
var otherwise = map[string][]string{"en": {"portfolio", "brief="}, "ru": {"ведомств"}, "kk": {"ведомство"}}

// matters yields the beginnings of the words of an office that tell what it is about.
// Countries are compared by themselves.
func (g *stage) matters(r *roleSpan) iter.Seq[string] {
	const beginning = 4 // letters: the rest is grammar
	return func(yield func(string) bool) {
		for k := r.first; k < r.end; k++ {
			if startsWithAny(g.lower(k), otherwise[g.d.lang]) {
				return
			}
		}
		for k := r.first; k < r.end; k++ {
			t := &g.d.tokens[k]
			if k == r.head || t.kind == punct || t.function || !longerThan(t.lower, 2) || g.place[k] != "" || startsWithAny(t.lower, rankAndKind[g.d.lang]) {
				continue
			}
			if !yield(cmp.Or(g.ministryTold(t.lower), firstRunes(t.lower, beginning))) {
				return
			}
		}
	}
}

// aboutOther says whether two offices tell each what it is about and share no word of
// it.
func (g *stage) aboutOther(r, held *roleSpan) bool {
	if r.body != nil && held.body != nil && sameBody(r.body, held.body) && (g.onlyBody(r) || g.onlyBody(held)) {
		return false // one body by its abbreviation and in full
	}
	if g.shortFor(r, held) || g.shortFor(held, r) {
		return false // the EEC minister
	}
	told := false
	for w := range g.matters(r) {
		for x := range g.matters(held) {
			if told = true; w == x {
				return false
			}
		}
	}
	return told
}

// shortFor says whether an English office holds the initials of what the other is of in full: the EEC minister is
// the minister of the Eurasian Economic Commission.
func (g *stage) shortFor(r, held *roleSpan) bool {
	for k := r.first; k < r.end && g.d.lang == "en"; k++ {
		if t := &g.d.tokens[k]; k != r.head && g.place[k] == "" && longerThan(t.text, 2) && allCaps(t.text) && abbreviates(t.text, held.text) {
			return true
		}
	}
	return false
}

// onlyBody says whether an office tells nothing beside its noun but the name of its body: ТҰҰМ Төрағасы.
func (g *stage) onlyBody(r *roleSpan) bool {
	for k := r.first; k < r.end; k++ {
		if k != r.head && g.d.tokens[k].kind == word && g.bodyAt[k] == nil && g.place[k] == "" {
			return false
		}
	}
	return r.end-r.first > 1
}

// seatsNamed compares the Kazakh nouns of two offices by which few houses are called: 1 if they are the same
// (Мемлекеттік Думасының төрағасы, Дума спикері), -1 if they are two, 0 where one of them has none.
func (g *stage) seatsNamed(a, b *roleSpan) int {
	if g.d.lang != "kk" {
		return 0
	}
	x := g.seatOf(a)
	if x == "" {
		return 0
	}
	switch g.seatOf(b) {
	case "":
		return 0
	case x:
		return 1
	}
	return -1
}

// seatOf is the beginning of such a noun in an office, "" if it has none.
func (g *stage) seatOf(r *roleSpan) string {
	for k := r.first; k < r.end; k++ {
		if k == r.head || g.names[k] != 0 {
			continue
		}
		low := g.lower(k)
		for i := range fewHouses {
			if b := &fewHouses[i]; strings.HasPrefix(low, b.stem) && (longerThan(b.stem, 3) || low == b.stem || low == b.genitive) {
				return b.stem
			}
		}
	}
	return ""
}

// fewHouses are the Kazakh nouns by which few houses are called: Дума, Хурал, but not палата.
var fewHouses = slices.DeleteFunc(slices.Clone(houses.seats["kk"]), func(b ledBody) bool {
	return slices.ContainsFunc(houseNouns["kk"], func(o ledBody) bool { return o.stem == b.stem })
})

// headOfWhose returns who leads, by an office told before, what a Kazakh office says no more of
// than that somebody leads it: «Президент Парламентаралық Одақ …», then «ұйым басшысы»; the one
// named last, nil if there is none.
func (c *cast) headOfWhose(si int, r *roleSpan) *person {
	if c.g.d.lang != "kk" || r.noun.class != "head" || r.end-r.first != 2 || r.head != r.first+1 || r.body != nil {
		return nil
	}
	what := unionWords
	if low := c.g.lower(r.first); low != "ұйым" {
		n := slices.IndexFunc(unionWords, func(w string) bool { return strings.HasPrefix(low, w) })
		if n < 0 {
			return nil
		}
		what = unionWords[n : n+1]
	}
	for i := si; i >= 0 && i > si-unionReach; i-- {
		for n := len(c.at[i]) - 1; n >= 0; n-- {
			m := c.at[i][n]
			if m.first < r.first && slices.ContainsFunc(m.p.roles, func(o roleSpan) bool { return leadsClasses[o.noun.class] && c.g.namesAny(&o, what) }) {
				return m.p
			}
		}
	}
	return nil
}

// unionReach is how many sentences back the office is sought.
const unionReach = 12

// leadsClasses are the classes of offices whose holder may be called the head of what they are of.
var leadsClasses = map[string]bool{"head": true, "chair": true, "president": true, "vice": true, "secretary": true, "director": true}

// unionWords begin the Kazakh words for unions, banks and the like, which no house is.
var unionWords = []string{"ұйым", "ода", "ассамблея", "банк", "қоры=", "қорының=", "қордың=", "қауымдасты", "агентті", "компания", "федерация", "миссия", "альянс", "палата"}

// namesAny says whether an office has a word that begins in one of several ways, beside its noun.
func (g *stage) namesAny(r *roleSpan, beginnings []string) bool {
	for k := r.first; k < r.end; k++ {
		if k != r.head && startsWithAny(g.lower(k), beginnings) {
			return true
		}
	}
	return false
}

// holdsSame says whether somebody holds an office in so many words as another tells what it is
// about, or leads the house that it is of.
func (c *cast) holdsSame(r *roleSpan) bool {
	if r.body != nil && c.g.classOf(r) == "chair" && c.g.d.lang == "kk" {
		return slices.ContainsFunc(c.persons, func(p *person) bool {
			return slices.ContainsFunc(p.roles, func(held roleSpan) bool {
				return held.end <= r.first && held.body == r.body && c.g.classOf(&held) == "chair"
			})
		})
	}
	if !ofMatters[r.noun.class] {
		return false
	}
	matter := slices.Collect(c.g.matters(r))
	return len(matter) > 0 && slices.ContainsFunc(c.persons, func(p *person) bool {
		return slices.ContainsFunc(p.roles, func(held roleSpan) bool {
			n := 0
			for w := range c.g.matters(&held) {
				if slices.Contains(matter, w) {
					n++
				}
			}
			return n >= len(matter) && held.noun.class == r.noun.class && c.g.isDeputy(r) == c.g.isDeputy(&held)
		})
	})
}

// ofBareGroup are the offices of leading a group that nothing tells from others.
var ofBareGroup = map[string]bool{"head of the group": true, "leader of the group": true, "руководитель группы": true, "глава группы": true, "тобының жетекшісі": true, "тобының басшысы": true}

// isDeputy says whether an office is that of a deputy of somebody: what he says
// the minister has not said.
func (g *stage) isDeputy(r *roleSpan) bool {
	for k := r.first; k < r.end; k++ {
		if startsWithAny(g.lower(k), deputyWords) {
			return true
		}
	}
	return false
}

// officeAt returns the office whose noun is token k, nil if it is none's.
func (c *cast) officeAt(k int) *roleSpan {
	roles := c.roles[c.g.d.sentenceAt(k)]
	for i := range roles {
		if roles[i].head == k {
			return &roles[i]
		}
	}
	return nil
}

// ofAnyState says whether an office is of a body that every state calls so: the head of government
// is the one whom the text tells of, at home or not.
func (g *stage) ofAnyState(r *roleSpan) bool {
	if r.body == nil || r.end-r.first != 2 {
		return false
	}
	other := r.first + r.end - 1 - r.head // of the two words, the one that is not the noun
	return startsWithAny(g.lower(other), bodiesOfAnyState[g.d.lang])
}

// bodiesOfAnyState begin the words for them.
var bodiesOfAnyState = map[string][]string{"en": {"government", "parliament"}, "ru": {"правительств", "парламент"}, "kk": {"үкімет", "парламент"}}
