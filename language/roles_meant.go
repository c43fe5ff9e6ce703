package language

import (
	"strings"

	"minber/digest"
)

// namelessNouns are nouns by which a text calls a body of several countries again that
// it named without them: the Union behind the IPU, «ассамблея» behind «МПА СНГ». In
// Russian and Kazakh they are beginnings of words. Those of anyNoun say no more than
// that it is a body.
var (
	namelessNouns = map[string][]string{
		"en": {"assembly=", "union=", "association=", "forum="},
		"ru": {"ассамбле", "союз", "собрани", "ассоциаци", "форум"},
		"kk": {"ассамблея", "одақ", "одағ", "қауымдастық", "қауымдастығ", "форум"},
	}
	anyNoun = map[string][]string{"en": {"organisation=", "organization=", "body="}, "ru": {"организаци"}, "kk": {"ұйым"}}
)

// meant words an office with the name of the body that the noun at token k stands for:
// of those of several countries, the one that the text named last in front of it. Its
// own name has the noun, in full.
func (g *stage) meant(r *roleSpan, k int) (string, *digest.Body) {
	low := g.lower(k)
	vague := startsWithAny(low, anyNoun[g.d.lang])
	if !vague && !startsWithAny(low, namelessNouns[g.d.lang]) {
		return "", nil
	}
	reach := bodyReach
	if vague {
		reach = vagueReach
	}
	for i := r.first - 1; i >= max(0, r.first-reach); i-- {
		b := g.bodyAt[i]
		if g.d.tokens[i].text == "»" && vague {
			break // of whatever has a name in marks
		}
		if b == nil || b.Country != "" || !vague && !g.inNameOf(b, low) {
			continue
		}
		first := i
		for first > 0 && g.bodyAt[first-1] == b && i-first < int(g.bodyN[i])-1 {
			first--
		}
		return g.ofBody(r, k, b, g.slice(first, i+1, -1, "")), b
	}
	return "", nil
}

// How many tokens a body can be named in front of the noun that means it: one that tells
// no more than that it is some body needs it near.
const (
	bodyReach  = 300
	vagueReach = 60
)

// inNameOf says whether a body's name in full has the noun.
func (g *stage) inNameOf(b *digest.Body, noun string) bool {
	for w := range strings.FieldsSeq(lower(b.Names[g.d.lang])) {
		if g.d.lang == "en" && w == noun || g.d.lang == "ru" && russianStem(w) == russianStem(noun) || g.d.lang == "kk" && kkNoun(w) == kkNoun(noun) {
			return true
		}
	}
	return false
}

// ofBody puts the name of a body, called so by the text, in the place of the noun at
// token k. Only abbreviations stand in any case as they are.
func (g *stage) ofBody(r *roleSpan, k int, b *digest.Body, called string) string {
	short := strings.ToUpper(called) == called
	if !short && g.d.lang != "en" {
		called = b.ShortName(g.d.lang)
	}
	switch g.d.lang {
	case "kk":
		if r.leads {
			return called + " " + lowerFirst(r.text)
		}
		return called + " " + g.slice(k+1, r.end, r.head, r.noun.nom)
	case "ru":
		if r.leads {
			return r.noun.nom + " " + russianGenitive(called)
		}
		return g.officeUpTo(r, k) + " " + russianGenitive(called)
	}
	return g.officeOfNoun(r, k) + " " + strings.TrimPrefix(called, "the ")
}

// withHouse words an office of "the chamber" with the house that the text names last in
// front of it in its paragraph and that no pack knows; "" if it names none.
func (g *stage) withHouse(r *roleSpan, k int) string {
	for i := r.first - 1; i >= 0 && r.first-i < maxParagraph; i-- {
		if s := g.sentenceOf(i); s != nil && g.names[i] == 0 && !g.isHead[i] {
			if name, senate := g.houseName(s, i); name != "" && !(senate && g.lowerHouse(k)) {
				switch g.d.lang {
				case "kk":
					return name + " " + g.kazakhOfficeBehind(r, k)
				case "ru":
					return g.officeUpTo(r, k) + " " + name
				}
				return g.officeOfNoun(r, k) + " " + name
			}
		}
		if g.paragraphAt(i) {
			break
		}
	}
	return ""
}

// lowerHouse says whether an English text calls by the noun at token k the house that is no senate:
// House Speaker.
func (g *stage) lowerHouse(k int) bool {
	return g.d.lang == "en" && g.lower(k) == "house" && g.d.tokens[k].upper
}

// kazakhOfficeBehind is an office less the noun of a body at token k that it opens with, or is
// told by: палата төрағасы, палатаны басқарған.
func (g *stage) kazakhOfficeBehind(r *roleSpan, k int) string {
	if k == r.head {
		return r.noun.nom
	}
	return g.slice(k+1, r.end, r.head, r.noun.nom)
}

// chamberOf is the body with a name that the noun of a chamber at token k stands
// for: the one in whose name the text has the noun last, nil if in none.
func (g *stage) chamberOf(k int) *digest.Body {
	for i := k - 1; i >= 0; i-- {
		if g.bodyAt[i] != nil && g.sameNoun(i, k) {
			return g.bodyAt[i]
		}
	}
	return nil
}

// withChamber puts the chamber's own name in the place of "the chamber".
func (g *stage) withChamber(r *roleSpan, k int, main *digest.Body) string {
	if main == nil || g.lowerHouse(k) && strings.HasSuffix(main.ID, "senate") {
		return r.text
	}
	name := g.calledHere(main)
	switch g.d.lang {
	case "kk":
		return name + " " + g.kazakhOfficeBehind(r, k)
	case "ru":
		return g.officeUpTo(r, k) + " " + russianGenitive(name)
	}
	return g.officeOfNoun(r, k) + " " + name
}
