package language

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"minber/digest"
)

// Names implements digest.Comparer. Names that lack a part, or have but its
// initial, are never apart; nor are those that can be read in several ways, if
// in one of them they agree; nor foreign ones of which two languages make what
// they can.
func (j *Judge) Names(a, b digest.Mention) digest.Likeness {
	return j.alike.of([2]nameKey{keyOf(a), keyOf(b)}, func() digest.Likeness { return j.compare(a, b) })
}

func (j *Judge) compare(a, b digest.Mention) digest.Likeness {
	country := cmp.Or(a.Country, b.Country)
	a.Country, b.Country = country, country
	comparable := a.Lang == b.Lang || writtenAtHome.has(country)
	verdict := digest.Unlike
	for _, f := range j.form(a) {
		for _, g := range j.form(b) {
			p := j.compareNames(f, g, country)
			surname, given := p.surname > otherName, !p.hasGiven || p.given > otherInitial
			switch {
			case surname && given:
				return digest.Alike
			case comparable && p.bothFull && (p.surname >= surnameNear || p.given >= givenNear) && !reordered(f, g, country):
				verdict = digest.Apart
			}
		}
	}
	return verdict
}

// writtenAtHome are the countries whose names all three languages take from
// Cyrillic, or from one another.
var writtenAtHome = wordSet("KZ RU KG UZ TJ TM AZ BY UA")

// reordered says whether one name has as its surname what the other has as its
// given name: two words of which nobody knows which is which.
func reordered(f, g nameForm, country string) bool {
	return f.first.compare(g.family, country) >= nearWord || f.family.compare(g.first, country) >= nearWord
}

// post is what an office is, whatever the language and the body.
type post struct {
	kind   string // of posts
	deputy bool   // somebody's deputy: never the office itself
	unit   string // the part of a body that it is an office of, see unitWords; "" for the body itself
}

// posts are the kinds of offices that can be compared, by the beginnings of the
// words for them, see startsWithAny. Prime ministers come before ministers, and
// those of whom a body has many last: the chair of deputies is a chair.
var posts = [...]struct {
	kind  string
	many  bool // anybody can be one of several
	words []string
}{
	{"chair", false, []string{"председател", "спикер", "төраға", "төрайым", "speaker=", "chair=", "chairman=", "chairwoman=", "chairperson=", "вице-спикер", "зампред", "вице-председател", "vice-speaker=", "vice-chair=", "vice-chairman="}},
	{"premier", false, []string{"премьер-министр", "премьер=", "вице-премьер", "prime=", "premier="}},
	{"minister", false, []string{"министр=", "министра=", "министрі=", "вице-министр", "замминистр", "minister=", "vice-minister="}},
	{"president", false, []string{"президент=", "президента=", "президенті=", "вице-президент", "president=", "vice-president="}},
	{"governor", false, []string{"аким", "әкім=", "әкімі=", "әкімінің=", "губернатор", "вице-губернатор", "мэр", "governor=", "mayor=", "akim="}},
	{"envoy", false, []string{"посол=", "посла=", "елші", "ambassador="}},
	{"member", true, []string{"депутат", "сенатор", "парламентарий", "senator=", "mp=", "lawmaker=", "legislator="}},
}

// deputyWords tell that an office is a deputy's.
var deputyWords = []string{"зам", "вице-", "орынбасар", "deputy=", "vice=", "vice-"}

// roleKey is what the reading of a role depends on.
type roleKey struct{ role, lang string }

// posts reads the offices of a role, which may name several.
func (j *Judge) posts(m digest.Mention) []post {
	return j.held.of(roleKey{m.Role, m.Lang}, func() (all []post) {
		for _, part := range strings.FieldsFunc(lower(m.Role), func(r rune) bool { return strings.ContainsRune(",;–—", r) }) {
			if p := postOf(part, m.Lang); p.kind != "" {
				all = append(all, p)
			}
		}
		return all
	})
}

// postOf reads one office; its kind is "" if it is none that can be compared,
// or several.
func postOf(role, lang string) (p post) {
	words := strings.FieldsFunc(role, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
	for _, kind := range posts {
		switch {
		case !slices.ContainsFunc(words, func(w string) bool { return startsWithAny(w, kind.words) }):
		case p.kind == "":
			p.kind = kind.kind
		case !kind.many && !(p.kind == "premier" && kind.kind == "minister"):
			return post{}
		}
	}
	p.deputy = slices.ContainsFunc(words, func(w string) bool { return startsWithAny(w, deputyWords) })
	if p.kind == "" && exclusiveOffice(role) == "deputy" {
		p.kind, p.deputy = "member", false // deputy of the Kurultai
	}
	for _, w := range unitWords[lang] {
		if slices.ContainsFunc(words, func(word string) bool { return strings.HasPrefix(word, w.stem) && len(word) < len(w.stem)+18 }) {
			p.unit = w.unit
			break
		}
	}
	return p
}

// Offices implements digest.Comparer. It knows the offices of those who lead
// and their deputies, and members; whether an office is over is not its matter.
func (j *Judge) Offices(a, b digest.Mention) digest.Likeness {
	if a.Country != "" && b.Country != "" && a.Country != b.Country {
		return digest.Unlike
	}
	verdict := digest.Unlike
	for _, p := range j.posts(a) {
		for _, q := range j.posts(b) {
			switch j.comparePosts(p, q, a, b) {
			case digest.Alike:
				return digest.Alike
			case digest.Apart:
				verdict = digest.Apart
			case digest.Unlike:
			}
		}
	}
	return verdict
}

// comparePosts compares two offices. One who leads something may be a deputy
// in something else: only of the same are they apart.
func (j *Judge) comparePosts(p, q post, a, b digest.Mention) digest.Likeness {
	one := a.Body == b.Body || a.Body == "" || b.Body == ""
	switch {
	case p.kind != q.kind:
		return digest.Unlike
	case p.unit == q.unit && one && p.deputy == q.deputy:
		return digest.Alike
	case p.unit == q.unit && one:
		if p.unit == "" && (p.kind == "chair" || p.kind == "president") && (a.Body == "" || b.Body == "") {
			return digest.Unlike // of what?
		}
		return digest.Apart
	case p.kind == "chair" && p.unit == "" && q.unit == "" && !p.deputy && !q.deputy && j.rivals(a.Body, b.Body) && j.bodies[a.Body].Alive(a.Day) && j.bodies[b.Body].Alive(b.Day):
		return digest.Apart // nobody leads two houses
	}
	return digest.Unlike
}
