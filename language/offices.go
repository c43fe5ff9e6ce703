package language

import (
	"slices"
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// officeBook knows the offices of the packs by what texts call them, and who
// held which of them when. Offices are read as those of a text are, so that
// both are compared by the same grammar.
type officeBook struct {
	byBody  map[string][]*packOffice
	byState map[string][]*packOffice // by country, those outside its parliament
	aliases map[string][]officeAlias // by language + stem of the noun
	roster  map[string][]holding     // by fullKey
	family  map[string][]holding     // by surname, as Fold writes it
}

// packOffice is an office of a pack with what its names tell.
type packOffice struct {
	*digest.Office
	body  *digest.Body
	kinds []officeKind // as its names in each language tell it
}

// officeAlias is one way to write an office, in lower case.
type officeAlias struct {
	alias
	head   int // index of its noun
	kind   officeKind
	office *packOffice
}

// officeKind is what an office is, whatever body it is in.
type officeKind struct {
	class   string
	noun    string // where the class alone says too little; in the language's own words
	deputy  bool   // vice, deputy: never the office itself
	shadow  bool   // of the opposition's: nobody in the government
	general bool   // of a secretary: the highest one
	unit    string // the part of the body that it is an office of: committee, delegation; "" for the body itself
}

// holding is an office with the days between which the roster is sure that
// somebody held it; "" is open.
type holding struct {
	office   *packOffice
	from, to string
	given    string // as Fold writes it, in those by surname
}

// on says whether the office was held on an ISO day.
func (h *holding) on(day string) bool { return day >= h.from && (h.to == "" || day <= h.to) }

// newOfficeBook indexes the offices and rosters of packs. Offices of bodies
// that no pack has are left out.
func newOfficeBook(l *lexicon, packs []digest.Pack) *officeBook {
	book := &officeBook{byBody: map[string][]*packOffice{}, byState: map[string][]*packOffice{}, aliases: map[string][]officeAlias{}, roster: map[string][]holding{}, family: map[string][]holding{}}
	bodies := map[string]*digest.Body{}
	for p := range packs {
		for b := range packs[p].Bodies {
			bodies[packs[p].Bodies[b].ID] = &packs[p].Bodies[b]
		}
	}
	offices, k := map[string]*packOffice{}, new(desk)
	for p := range packs {
		for i := range packs[p].Offices {
			o := &packOffice{Office: &packs[p].Offices[i]}
			if o.body = bodies[o.Body]; o.body == nil {
				continue
			}
			offices[o.ID] = o
			book.byBody[o.Body] = append(book.byBody[o.Body], o)
			if c := o.body.Country; c != "" && !o.body.Parliament {
				book.byState[c] = append(book.byState[c], o)
			}
			for lang, name := range o.Names {
				book.add(k, l, lang, name, o, true)
			}
			for lang, list := range o.Aliases {
				for _, name := range list {
					book.add(k, l, lang, name, o, false)
				}
			}
		}
	}
	for p := range packs {
		for _, m := range packs[p].Roster {
			if o := offices[m.Office]; o != nil {
				book.enrol(l, m, o)
			}
		}
	}
	return book
}

// add indexes, at a desk, one way to write an office. One without a noun of offices is
// found by nothing.
func (b *officeBook) add(k *desk, l *lexicon, lang, name string, o *packOffice, official bool) {
	d := &document{text: name, lang: lang, tokens: appendTokens(k.tokens[:0], nil, "", name, 0), desk: k}
	k.tokens = d.tokens
	d.sentences = []sentence{{end: len(d.tokens)}}
	g := newStage(l, d)
	roles := g.rolesIn(&d.sentences[0])
	if len(roles) == 0 {
		return
	}
	r := &roles[0]
	kind := g.kindOf(r, o.body)
	if official && !slices.Contains(o.kinds, kind) {
		o.kinds = append(o.kinds, kind)
	}
	a := officeAlias{alias: alias{words: make([]lemma, len(d.tokens))}, head: r.head, kind: kind, office: o}
	for i := range d.tokens {
		a.words[i] = newLemma(lang, d.tokens[i].lower)
	}
	key := lang + firstRunes(d.tokens[r.head].lower, 3)
	b.aliases[key] = append(b.aliases[key], a)
}

// enrol notes who held an office. Of a month or year that the roster names for
// the beginning or the end of a term, only what lies between is sure.
func (b *officeBook) enrol(l *lexicon, m digest.Membership, o *packOffice) {
	h := holding{office: o, from: m.From, to: m.To}
	if n := len(h.from); n > 0 {
		h.from += "-99-99"[min(n-4, 6):] // after all days of that year or month
	}
	seen := map[string]bool{}
	for _, name := range m.Who.AllNames() {
		key := l.fullKey(name)
		if key == "" || seen[key] {
			continue
		}
		seen[key] = true
		b.roster[key] = append(b.roster[key], h)
		surname, given, _ := strings.Cut(key, "|")
		h.given = given
		b.family[surname] = append(b.family[surname], h)
	}
}

// fullKey is the same for all spellings of a name in full, and "" for one that
// lacks a given name or has but its initial.
func (b *nameBook) fullKey(name string) string {
	readings := b.read(name, "")
	if len(readings) == 0 || readings[0].given == "" || readings[0].initial || readings[0].lone {
		return ""
	}
	return foldWord(readings[0].surname) + "|" + foldWord(readings[0].given)
}

// held returns the office that the roster has for somebody on an ISO day: of
// several the one that fewest can hold, a minister's before a member's. It is
// nil if there is none, or no such one.
func (b *officeBook) held(key, day string) *packOffice {
	var found *packOffice
	several := false
	for _, h := range b.roster[key] {
		switch {
		case !h.on(day) || found == h.office:
		case found == nil || h.office.rarer(found.Office):
			found, several = h.office, false
		case !found.rarer(h.office.Office):
			several = true
		}
	}
	if several {
		return nil
	}
	return found
}

// heldAs returns the office of a kind that the roster has for somebody of a
// surname, and of a given name if its beginning is told, on an ISO day. It is nil
// if there is none, or several.
func (b *officeBook) heldAs(surname, given, day string, kind func(*packOffice) bool) (found *packOffice) {
	for _, h := range b.family[surname] {
		if !h.on(day) || !strings.HasPrefix(h.given, given) || found == h.office || !kind(h.office) {
			continue
		}
		if found != nil {
			return nil
		}
		found = h.office
	}
	return found
}

// rarer says whether fewer hold an office than another.
func (o *packOffice) rarer(other *digest.Office) bool {
	return o.Seats > 0 && (other.Seats == 0 || o.Seats < other.Seats)
}

// unitWords are the parts of a body that have officers of their own, and the
// beginnings of the words for them.
var unitWords = map[string][]struct{ stem, unit string }{
	"en": {
		{"committee", "committee"},
		{"subcommittee", "committee"},
		{"commission", "commission"},
		{"group", "group"},
		{"delegation", "delegation"},
		{"faction", "faction"},
		{"caucus", "faction"},
		{"party", "faction"},
		{"secretariat", "secretariat"},
		{"council", "council"},
		{"bureau", "bureau"},
		{"board", "council"},
		{"office", "office"},
		{"apparatus", "office"},
		{"staff", "office"},
		{"department", "department"},
		{"administration", "office"},
		{"section", "department"},
		{"center", "center"},
		{"centre", "center"},
		{"union", "union"},
		{"association", "union"},
		{"federation", "union"},
		{"forum", "union"},
		{"academy", "union"},
		{"club", "union"},
	},
	"ru": {
		{"комитет", "committee"},
		{"подкомитет", "committee"},
		{"комисси", "commission"},
		{"групп", "group"},
		{"делегаци", "delegation"},
		{"фракци", "faction"},
		{"парти", "faction"},
		{"секретариат", "secretariat"},
		{"совет", "council"},
		{"бюро", "bureau"},
		{"аппарат", "office"},
		{"администраци", "office"},
		{"департамент", "department"},
		{"управлени", "department"},
		{"отдел", "department"},
		{"центр", "center"},
		{"союз", "union"},
		{"ассоциац", "union"},
		{"федерац", "union"},
		{"форум", "union"},
		{"академи", "union"},
		{"клуб", "union"},
	},
	"kk": {
		{"комитет", "committee"},
		{"комиссия", "commission"},
		{"топ", "group"},
		{"тоб", "group"},
		{"делегация", "delegation"},
		{"фракция", "faction"},
		{"партия", "faction"},
		{"хатшылы", "secretariat"},
		{"секретариат", "secretariat"},
		{"кеңес", "council"},
		{"бюро", "bureau"},
		{"аппарат", "office"},
		{"әкімші", "office"},
		{"департамент", "department"},
		{"басқарма", "department"},
		{"орталы", "center"},
		{"ода", "union"},
		{"қауымдасты", "union"},
		{"федерац", "union"},
		{"форум", "union"},
		{"академия", "union"},
		{"клуб", "union"},
	},
}

// kindOf tells what kind of office r is in a body. Words of the body's own
// name are no part of it: the Council of the Republic.
func (g *stage) kindOf(r *roleSpan, body *digest.Body) officeKind {
	k := officeKind{class: g.classOf(r)}
	switch k.class {
	case "head", "expert", "secretary", "minister":
		k.noun = r.noun.nom
	}
	k.deputy = k.class == "vice" || strings.HasPrefix(r.noun.nom, "вице-") || strings.HasPrefix(r.noun.nom, "vice-") || strings.HasPrefix(r.noun.nom, "зам")
	for i := r.first; i < r.end; i++ {
		low := g.lower(i)
		if i != r.head {
			k.deputy = k.deputy || i < r.head && (low == "deputy" || low == "vice")
			k.shadow = k.shadow || i < r.head && (low == "shadow" || strings.HasPrefix(low, "тенев") || strings.HasPrefix(low, "көлеңкелі"))
			k.general = k.general || k.class == "secretary" && (low == "general" || low == "бас" || strings.HasPrefix(low, "генеральн"))
		}
		if body != nil && g.bodyAt[i] == body || g.place[i] != "" || k.class == "deputy" || k.class == "senator" {
			continue // a member is one of the body, whatever faction sent him
		}
		for _, w := range unitWords[g.d.lang] {
			if rest, ok := strings.CutPrefix(low, w.stem); ok && utf8.RuneCountInString(rest) < 9 {
				k.unit = w.unit
			}
		}
	}
	switch k.noun {
	case "генсек":
		k.noun, k.general = "секретарь", true
	case "secretary-general":
		k.noun, k.general = "secretary", true
	}
	return k
}
