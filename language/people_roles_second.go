package language

import "strings"

// Which offices one person is told by at once.

// secondOffice is the index of another office to name beside the chosen one:
// stated together with it (спикер Сената, глава Секретариата), or that of
// leading a delegation or committee. -1 if there is none.
func (c *cast) secondOffice(p *person, best, but int) int {
	r := &p.roles[best]
	for k := range p.roles {
		o := &p.roles[k]
		if k == best || k == but || o.noun.class == "peer" || sameOffice(r, o) || r.leads && o.leads || passingOffice.has(o.noun.nom) && !c.g.beside(r, o) && !(r.first == o.end+1 && beingVerbs.has(c.g.lower(o.end))) {
			continue
		}
		if c.g.beside(r, o) || passingOffice.has(o.noun.nom) || (o.leads || r.leads) && o.tenure == "" || memberWhoLeads(r, o) || c.g.nowPresides(r, o) || memberWhoLeads(o, r) || memberOnCommittee(r, o) || memberOnCommittee(o, r) || c.g.bothInFull(r, o) || c.byTrade(p, r, o) {
			return k
		}
	}
	return -1
}

// memberWhoLeads says whether of two offices held now one is a seat and the other that
// of leading a part of a house: a committee, a group, a delegation.
func memberWhoLeads(a, b *roleSpan) bool {
	return (a.noun.class == "deputy" || a.noun.class == "senator") && (b.noun.class == "chair" || b.noun.class == "vice" || b.noun.class == "head") &&
		a.tenure == "" && b.tenure == "" && (b.end > b.first+1 || b.told) && (a.country == "" || b.country == "" || a.country == b.country)
}

// nowPresides says whether an English text tells that a member was elected to preside over the house: "Senator X was
// elected Speaker".
func (g *stage) nowPresides(member, o *roleSpan) bool {
	if g.d.lang != "en" || member.noun.class != "deputy" && member.noun.class != "senator" || o.tenure != "" || o.first == 0 || !presidingNoun.has(bare(o.noun.nom)) && !electedToo.has(bare(o.noun.nom)) {
		return false
	}
	k := o.first - 1
	for k > 0 && (complementOpener.has(g.lower(k)) || g.lower(k) == "as" || g.lower(k) == "new") {
		k--
	}
	return electing("en", g.lower(k)) || appointed("en", g.lower(k))
}

// electedToo are further nouns for what a member is elected to in an assembly.
var electedToo = wordSet("treasurer vice-president rapporteur secretary")

// passingOffice are what somebody is in one sitting or of one text, beside the
// office that brought him or her there.
var passingOffice = wordSet("баяндамашы бастамашы модератор докладчик инициатор автор соавтор председательствующий выступающий moderator author co-author initiator sponsor co-sponsor witness presenter")

// sameOffice says whether two texts tell one office. A prime minister and a minister are two.
func sameOffice(a, b *roleSpan) bool {
	x, y := lower(a.text), lower(b.text)
	return strings.EqualFold(a.noun.nom, b.noun.nom) && (a.noun.class != "premier") == (b.noun.class != "premier") || strings.Contains(x, y) || strings.Contains(y, x)
}

// beside says whether two offices stand together in the text, with nothing but
// the name, commas and conjunctions between.
func (g *stage) beside(a, b *roleSpan) bool {
	if a.first > b.first {
		a, b = b, a
	}
	if b.first < a.end || b.first-a.end > 9 {
		return false
	}
	for i := a.end; i < b.first; i++ {
		if g.names[i] == 0 && !besideWord.has(g.lower(i)) && !isDash(g.lower(i)) {
			return false
		}
	}
	return true
}

var besideWord = wordSet(", and the a an also now current currently today once formerly later then former бывший бывшая ныне теперь сейчас ранее прежде он она же одновременно недавнем прошлом до этого того қазір бүгінде и а также және мен бен пен әрі")
