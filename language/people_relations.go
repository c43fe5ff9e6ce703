package language

import (
	"slices"
	"strings"
	"unicode/utf8"

	"minber/digest"
)

// relations words the offices that the text tells only through somebody
// else's: his deputy, her Armenian counterpart, whom he succeeded.
func (c *cast) relations() {
	main := c.g.mainChamber()
	for _, p := range c.persons {
		for i := range p.roles {
			r := &p.roles[i]
			switch {
			case c.g.bareDeputy(r):
				c.deputyOf(p, r)
			case c.g.attends(r):
				c.attendantOf(p, r)
			case forerunner.has(bare(r.noun.nom)) || follower.has(bare(r.noun.nom)):
				c.followerOf(p, r)
			case r.noun.class == "peer" && c.g.hasSeatBeside(p.roles, i): // с коллегой, сенатором Х
			case r.noun.class == "peer":
				c.peerOf(p, r)
				if r.noun.class == "peer" && r.country == "" && c.g.heads[r.head].nom != "counterpart" && main != nil && main.Country == c.g.home && len(p.roles) == 1 && c.weigh(p, r) == main.Country {
					p.roles[i] = *c.membership(main, r.first, r.end) // a colleague in the chamber
				}
			}
		}
	}
	for si := range c.g.d.sentences {
		if len(c.at[si]) > 0 {
			c.successions(si)
		}
	}
}

// hasSeatBeside says whether an office in a house stands beside the one at i.
func (g *stage) hasSeatBeside(roles []roleSpan, i int) bool {
	return slices.ContainsFunc(roles, func(o roleSpan) bool {
		switch o.noun.class {
		case "deputy", "senator", "chair", "vice", "minister", "president", "premier":
			return g.beside(&o, &roles[i])
		}
		return false
	})
}

// attends says whether an office says no more than that somebody serves another
// person: his spokeswoman, «её помощник».
func (g *stage) attends(r *roleSpan) bool {
	if r.told || r.first == 0 || r.end != r.head+1 || r.noun.class != "spokes" && !attendantNoun.has(bare(r.noun.nom)) {
		return false
	}
	switch low := g.lower(r.first - 1); low {
	case "his", "her", "его", "её", "ее", "оның":
		return true
	case "'s", "’s":
		return r.first > 1 && g.names[r.first-2] != 0
	default:
		return g.d.lang == "kk" && g.names[r.first-1] != 0 && kazakhGenitive(low)
	}
}

// servesOffice words the office of somebody who serves one whom the text tells by an
// office: the President's aide, the auditor-general's representative.
func (g *stage) servesOffice(o, r *roleSpan) {
	if g.d.lang != "en" || o.noun.plural || r.noun.plural || r.first < 1 || r.first-1 != o.end || !isPossessive(g.lower(o.end)) || r.noun.class != "spokes" && !attendantNoun.has(r.noun.nom) {
		return
	}
	r.text, r.told = o.text+"'s "+r.text, true
	r.body, r.country, r.weak = o.body, o.country, o.weak
}

// attendantNoun are the nouns for those who serve one person.
var attendantNoun = wordSet("lawyer attorney solicitor representative envoy bodyguard photographer cook widow wife husband son daughter brother sister адвокат представитель вдова жена муж сын дочь брат сестра адвокаты заңгері өкілі жұбайы assistant aide adviser advisor secretary driver bodyguard interpreter translator pupil chief-of-staff помощник помощница советник советница секретарь водитель охранник переводчик переводчица ученик ученица көмекші көмекшісі кеңесші кеңесшісі хатшы хатшысы жүргізуші шәкірт шәкірті")

// attendantOf completes such an office with whom he or she serves: by the office, else
// by the name.
func (c *cast) attendantOf(p *person, r *roleSpan) {
	si, g := c.sentenceOf(r), c.g
	owner := r.first - 1
	if isPossessive(g.lower(owner)) {
		owner--
	}
	if m := c.nameEnding(si, owner+1); m != nil && m.p != p {
		r.told = true
		if g.d.lang == "kk" {
			r.text = m.p.name() + kazakhGenitiveEnding(m.p.name()) + " " + kazakhPossessed(lowerFirst(r.text))
		} else {
			r.text += " of " + m.p.name()
		}
		return
	}
	chief := c.antecedent(si, r.first, personalPronouns[g.d.lang][g.lower(r.first-1)])
	if chief == nil || chief == p {
		return
	}
	whom := chief.family
	if o := c.officeOf(chief); o != nil && o.noun.class != "peer" {
		whom = o.text
	} else if g.d.lang != "en" {
		return // a surname would have to be declined
	}
	switch g.d.lang {
	case "ru":
		r.text += " " + russianGenitive(lowerFirst(whom))
	case "kk":
		r.text = whom + kazakhGenitiveEnding(whom) + " " + kazakhPossessed(r.text)
	default:
		if whom != chief.family {
			whom = "the " + whom
		}
		r.text += " of " + whom
	}
	r.told = true
}

// sentenceOf is the index of the sentence of an office.
func (c *cast) sentenceOf(r *roleSpan) int {
	lo, hi := 0, len(c.g.d.sentences)-1
	for lo < hi {
		mid := (lo + hi) / 2
		if c.g.d.sentences[mid].end <= r.head {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// officeOf is the office of a person that tells most, nil if there is none.
func (c *cast) officeOf(p *person) *roleSpan {
	if p == nil {
		return nil
	}
	if best := bestOffice(p.roles); best >= 0 {
		return &p.roles[best]
	}
	return nil
}

// kazakhGenitiveEnding is the ending of the genitive that a noun takes.
func kazakhGenitiveEnding(text string) string {
	last, _ := utf8.DecodeLastRuneInString(text)
	consonant := "н"
	switch {
	case strings.ContainsRune("аәоөұүыіеиуюяэ", last), strings.ContainsRune("мнң", last):
	case strings.ContainsRune("зжлрйвб", last):
		consonant = "д"
	default:
		consonant = "т"
	}
	for i := len(text); i > 0 && !backSurname(text); {
		r, n := utf8.DecodeLastRuneInString(text[:i])
		i -= n
		if strings.ContainsRune("әөүіеэи", r) { // министр
			return consonant + "ің"
		}
		if strings.ContainsRune("аоұыуя", r) {
			break
		}
	}
	return consonant + "ың"
}

// peerOf gives a counterpart the office of whoever the sentence is about:
// "The Speaker called his Armenian counterpart" calls a speaker.
func (c *cast) peerOf(p *person, r *roleSpan) {
	si := c.sentenceOf(r)
	var peer *person
	if r.first > 0 && ownPeer.has(c.g.lower(r.first-1)) {
		return // of whoever tells
	}
	if m := c.nameEnding(si, r.first-1); m != nil {
		peer = m.p // X's colleague
	} else if m := c.subjectOf(si, r.first, 0); m != nil && m.p != p {
		peer = m.p
	} else if peer = c.antecedent(si, r.first, 0); peer == p {
		return
	}
	o := c.officeOf(peer)
	if o == nil || o.noun.class == "peer" || slices.ContainsFunc(c.g.names[o.first:o.end], func(n int16) bool { return n != 0 }) || !personalOffice.has(o.noun.class) && o.noun.class != "deputy" && o.noun.class != "senator" {
		return
	}
	nom := o.noun.nom
	switch {
	case o.noun.class == "premier" && c.g.d.lang == "en":
		nom = "Prime Minister"
	case houses.told[nom] != "":
		nom = "депутат" // a мажилисмен has no colleague of that name in Mongolia
	}
	called := nom
	if lawmakerCaps.has(nom) {
		called = strings.ToUpper(nom) // an MEP's colleague is an MEP
	}
	form := c.g.d.tokens[r.head].text
	r.text = strings.Replace(r.text, "opposite number", r.noun.nom, 1)
	r.text = strings.Replace(r.text, keepCase(form, r.noun.nom), keepCase(form, c.g.withMatter(o, called)), 1)
	r.text = c.g.peerPresides(r.text, o)
	if text := c.g.peerOfHouse(r, o); text != "" {
		r.text, r.told = text, true
		r.noun = headForm{class: "chair", nom: nom, cases: anyCase}
		return
	}
	if r.country == "" {
		c.placePeer(p, r, o)
	}
	if personalOffice.has(o.noun.class) && (r.country == "" || r.country == o.country) && c.g.heads[r.head].nom != "counterpart" {
		r.country = ""
		return // a minister's colleague
	}
	r.noun.class, r.noun.nom, r.told = o.noun.class, nom, o.body != nil || r.country != "" || personalOffice.has(o.noun.class)
}

// forerunner and follower are the nouns for those who had an office before and have it
// after somebody.
var (
	forerunner = wordSet("predecessor предшественник предшественница ізашар ізашары")
	follower   = wordSet("successor преемник преемница ізбасар ізбасары")
)

// followerOf words a predecessor or successor by the office of whom he or she
// came before or after.
func (c *cast) followerOf(p *person, r *roleSpan) {
	si := c.sentenceOf(r)
	var other *person
	if m := c.nameEnding(si, r.first-1); m != nil {
		other = m.p
	} else {
		if other = c.antecedent(si, r.first, personalPronouns[c.g.d.lang][c.g.lower(r.first-1)]); other == nil {
			other = c.antecedent(si, r.first, 0)
		}
	}
	o := c.officeOf(other)
	if o == nil || other == p || o.noun.class == "peer" {
		return
	}
	former := forerunner.has(bare(r.noun.nom))
	*r = roleSpan{first: r.first, end: r.end, head: r.head, noun: o.noun, text: o.text, body: o.body, country: o.country, weak: o.weak, used: true, told: true}
	if former {
		text := o.text
		if o.first < o.end && c.g.place[o.first] == "" {
			text = lowerFirst(text)
		}
		if r.tenure = digest.Former; c.g.d.lang == "en" {
			r.text = "former " + text
		}
	} else if c.g.d.lang == "en" {
		r.text = strings.TrimPrefix(r.text, "outgoing ") // who comes after the outgoing speaker
	}
}

// placePeer finds the country of a colleague whose own words do not tell it:
// that which stands beside the name or was named last in the sentence, else,
// of a colleague but not of a counterpart, that of the office they share.
func (c *cast) placePeer(p *person, r, o *roleSpan) {
	g := c.g
	if r.country = c.besideCountry(p); r.country != "" {
		return
	}
	s := &g.d.sentences[c.sentenceOf(r)]
	for i := r.first - 1; i >= s.first && i > r.first-9; i-- {
		if code := g.place[i]; code != "" && code != o.country {
			r.country, r.weak = code, g.capit[i]
			return
		}
	}
	if g.heads[r.head].nom != "counterpart" {
		r.country, r.weak, r.body = o.country, o.weak, o.body
		if !personalOffice.has(o.noun.class) {
			r.text = o.text
		}
	}
}

// successions gives the office of somebody to the one whom he or she follows
// in it: "He succeeds X", «сменил на этом посту X», «X-тің орнына сайланды».
func (c *cast) successions(si int) {
	g := c.g
	s := &g.d.sentences[si]
	for i := s.first; i < s.end; i++ {
		if !successionWords.in(g.d.lang).has(&g.d.tokens[i]) {
			continue
		}
		if c.heirNamed(s, si, i) {
			continue
		}
		var old *mention
		if g.d.lang == "kk" {
			old = c.nameEnding(si, i)
		} else if old = c.after(si, i+1); old != nil && (old.first-i > 5 || g.at(s, i+1) == "by") {
			old = nil
		}
		if old == nil || len(old.p.roles) > 0 {
			continue
		}
		var heir *person
		if m := c.subjectOf(si, min(i, old.first), 0); m != nil {
			heir = m.p
		} else if g.d.lang == "kk" && c.after(si, i) != nil {
			heir = c.after(si, i).p
		} else {
			heir = c.antecedent(si, i, 0)
		}
		o := c.officeOf(heir)
		if o == nil || heir == old.p || o.noun.class == "expert" {
			continue
		}
		former := *o
		if o.tenure == digest.Acting {
			former.text = g.heldInFull(o)
		}
		former.tenure = digest.Former
		c.give(old.p, &former)
	}
}

// heirNamed gives the office of whom the sentence is about to the one whom it names as
// following him or her: «Его сменит X», "He will be succeeded by X". It says whether that
// is what the word at token i tells.
func (c *cast) heirNamed(s *sentence, si, i int) bool {
	g := c.g
	var old *person
	m := c.after(si, i+1)
	switch low := g.at(s, i-1); {
	case g.d.lang == "ru" && (low == "его" || low == "ее" || low == "её"):
		old = c.antecedent(si, i-1, personalPronouns["ru"][low])
	case g.d.lang == "en" && g.at(s, i+1) == "by":
		if subject := c.subjectOf(si, i, 0); subject != nil {
			old = subject.p
		}
	default:
		return false
	}
	if m == nil || m.first-i > 4 || old == m.p || len(m.p.roles) > 0 {
		return true
	}
	if o := c.officeOf(old); o != nil && o.noun.class != "expert" && o.noun.class != "peer" {
		next := *o
		if g.lower(i) == "сменит" || g.d.lang == "en" && (g.at(s, i-1) == "be" || g.at(s, i-2) == "be") {
			next.tenure = digest.Elect
		}
		c.give(m.p, &next)
	}
	return true
}

// heldInFull is the text of an office that somebody only acts in.
func (g *stage) heldInFull(r *roleSpan) string {
	switch g.d.lang {
	case "en":
		_, text, _ := strings.Cut(r.text, " ")
		return text
	case "kk":
		return strings.TrimSuffix(r.text, " міндетін атқарушы")
	}
	return g.slice(r.head, r.end, r.head, r.noun.nom)
}

// successionWords are the beginnings of the words for following somebody in
// an office.
var successionWords = byLanguage[*trait]{
	en: beginsWith("succeed", "replace", "replacing", "succeeding"),
	ru: beginsWith("сменил", "сменит", "сменив", "заменил"),
	kk: beginsWith("орнына", "орнын"),
}
