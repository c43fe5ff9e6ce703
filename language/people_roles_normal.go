package language

import (
	"strings"

	"minber/digest"
)

// An office can be told by its noun alone although the text has told what it is of, and the packs
// know it. Once it is known which office of which house that is, its words say so.

// inNormalForm words the offices of persons so that they can be read without the text.
func (c *cast) inNormalForm(persons []*person) {
	for _, p := range persons {
		if p.role == "" || len(p.held) == 0 {
			continue
		}
		r := &p.held[0]
		c.ofSole(p, r)
		c.partOfHouse(p, r)
		c.peerFromCapital(p, r)
		c.ofHouse(p, r)
		c.seatedInSenate(p, r)
		c.ofLand(p, r)
		c.ownerBehind(p, r)
		c.envoyAt(p, r)
		c.withSide(p, r)
		c.inShort(p)
		p.role = c.g.insideSentence(p.role, p.held)
	}
}

// ofHouse adds the house to an office of those who preside over it that has but words of rank or
// time beside its noun: «бұрынғы спикер» is «Хуралдың бұрынғы спикері», "first deputy speaker"
// "first deputy speaker of the Seimas", «төрағаның орынбасары» «Мәжіліс төрағасының орынбасары».
func (c *cast) ofHouse(p *person, r *roleSpan) {
	g, b := c.g, p.body
	if b == nil || !b.Parliament || b.Country == "" || r.leads || r.noun.plural || r.noun.class != "chair" && r.noun.class != "vice" {
		return
	}
	words := strings.Fields(p.role)
	if p.office == nil && !presidingNoun.has(bare(r.noun.nom)) || len(words) != r.end-r.first || !g.bareOffice(r) || g.houseAmong(words) >= 0 {
		return
	}
	if g.d.lang == "kk" && r.noun.class == "vice" && strings.HasPrefix(r.noun.nom, "орынбасар") && (r.head == r.first || !g.isHead[r.head-1]) {
		return // «бірінші орынбасары»: whose?
	}
	name := g.calledHere(b)
	first, _, _ := strings.Cut(lower(name), " ")
	if name == "" || strings.Contains(lower(p.role), firstRunes(first, 5)) {
		return
	}
	switch g.d.lang {
	case "en":
		p.role += " of the " + strings.TrimPrefix(name, "The ")
	case "ru":
		if !strings.HasSuffix(p.role, "спикер") && !strings.HasSuffix(p.role, "спикера") && !strings.HasSuffix(p.role, "председатель") && !strings.HasSuffix(p.role, "председателя") {
			return
		}
		p.role += " " + russianGenitive(name)
	default:
		if office := possessedOffice(lowerFirst(p.role)); r.tenure == digest.Former || rankWord.has(lower(firstWord(p.role))) {
			p.role = name + kazakhGenitiveEnding(name) + " " + office
		} else {
			p.role = name + " " + office
		}
	}
}

// firstWord is the first word of a text.
func firstWord(text string) string {
	first, _, _ := strings.Cut(text, " ")
	return first
}

// seatedInSenate words the bare noun for a senator of whom the packs know that he or she sits in the
// home country's Senate as that house calls its members in Kazakh: «сенатор» is «Сенат депутаты».
func (c *cast) seatedInSenate(p *person, r *roleSpan) {
	if c.g.d.lang != "kk" || r.noun.class != "senator" || p.office == nil || p.tenure != "" || !oneWord(p.role) || !c.g.l.homes[p.country] {
		return
	}
	p.role = p.office.Name("kk")
}

// inShort calls an assembly of several countries by its short name in an office, if the text does so
// anywhere: "rapporteur of PACE".
func (c *cast) inShort(p *person) {
	b, lang := p.body, c.g.d.lang
	if b == nil || b.Country != "" || lang == "kk" {
		return
	}
	short, full := b.ShortName(lang), b.Name(lang)
	if short == full || strings.Contains(p.role, short) || !c.g.saysShort(b, short) {
		return
	}
	if lang == "ru" {
		p.role = strings.Replace(p.role, russianGenitive(full), russianGenitive(short), 1)
		return
	}
	with := "the " + short
	if r := (roleSpan{text: "x"}); strings.HasSuffix(c.g.inBody(&r, b), "x of "+short) {
		with = short // PACE is read as a word
	}
	p.role = strings.Replace(strings.Replace(p.role, "the "+full, with, 1), full, short, 1)
}

// saysShort says whether the text calls a body by its short name.
func (g *stage) saysShort(b *digest.Body, short string) bool {
	for i, x := range g.bodyAt {
		if x == b && (i == 0 || g.bodyAt[i-1] != b) && strings.HasPrefix(g.d.text[g.d.tokens[i].start:], short) {
			return true
		}
	}
	return false
}
