package language

import (
	"slices"
	"strings"

	"minber/digest"
)

// A report of a sitting names those who take the floor by nothing but their
// names: its readers know that they are the members. Whoever speaks there and is
// called nothing else sits in the chamber.

// floor gives such speakers a seat in the chamber that the text reports from.
func (c *cast) floor() {
	main := c.g.mainChamber()
	unnamed := func(p *person) bool { return len(p.roles) == 0 && p.family != "" }
	if main == nil || main.Country != c.g.home || !slices.ContainsFunc(c.persons, unnamed) || !c.reportsSitting(main) {
		return
	}
	for _, p := range c.persons {
		if !unnamed(p) || c.elsewhere(p, main) {
			continue
		}
		if code := c.nation(p); code != "" && code != main.Country && c.g.named[code] {
			continue
		}
		for _, m := range p.mentions {
			if c.takesFloor(m) {
				c.give(p, c.membership(main, m.first, m.first))
				break
			}
		}
	}
}

// minSitting is how many different words of a sitting a report of one has.
const minSitting = 3

// reportsSitting says whether a text opens with the chamber and has the words of
// a sitting.
func (c *cast) reportsSitting(main *digest.Body) bool {
	g := c.g
	opens, seen := false, map[string]bool{}
	plays := playsInChamber.in(g.d.lang)
	for i := range g.d.tokens {
		if i < sittingOpens && g.bodyAt[i] != nil && g.bodyAt[i].Country == main.Country && g.bodyAt[i].Parliament {
			opens = true
		}
		if i == sittingOpens && !opens {
			return false
		}
		if plays.has(&g.d.tokens[i]) {
			noteBeginnings(seen, g.lower(i), sittingWords.in(g.d.lang))
		}
	}
	return opens && len(seen) >= minSitting
}

// playsInChamber are the words that begin like those of a sitting or its chamber:
// nearly none of a text does, and each is asked once.
var playsInChamber = byLanguage[*trait]{en: chamberTrait("en"), ru: chamberTrait("ru"), kk: chamberTrait("kk")}

func chamberTrait(lang string) *trait {
	return beginsWith(slices.Concat(sittingWords.in(lang), chamberWords.in(lang))...)
}

// noteBeginnings notes which words of a list a word begins with.
func noteBeginnings(seen map[string]bool, low string, list []string) {
	for _, w := range list {
		if strings.HasPrefix(low, w) {
			seen[w] = true
		}
	}
}

// sittingOpens is among how many of its first tokens such a report names the
// chamber.
const sittingOpens = 80

// sittingWords begin words that reports of sittings are full of.
var sittingWords = byLanguage[[]string]{
	en: []string{"sitting", "plenary", "reading", "interpellation", "floor", "microphone", "deputies", "lawmakers", "legislators", "amendment", "quorum", "bill", "voted", "chamber", "benches", "rostrum"},
	ru: []string{"заседани", "чтени", "пленарн", "трибун", "микрофон", "депутаты", "депутатов", "голосова", "регламент", "законопроект", "поправ", "кворум", "сенаторы", "парламентари", "правительственн"},
	kk: []string{"отырыс", "оқылым", "мінбер", "депутаттар", "сауал", "дауыс", "кворум", "жобасы", "заң", "түзету", "сенаторлар", "палата"},
}

// takesFloor says whether a mention is of somebody who takes the floor in the
// sitting and of whom nothing else is told: called to the microphone, speaking
// from the rostrum, asking a minister, or in front of a colon.
func (c *cast) takesFloor(m *mention) bool {
	g := c.g
	s := &g.d.sentences[m.sentence]
	if m.office || s.title || s.aside || c.isQuoted(m.first) {
		return false
	}
	next := g.at(s, m.end)
	if next == "," || next == "из" || next == "of" || next == "from" || next == "(" {
		return false
	}
	if m.first > s.first && g.d.tokens[m.first-1].kind == word && g.isHead[m.first-1] {
		return false
	}
	if next == ":" && m.first-s.first < 2 {
		return true
	}
	for i := s.first; i < s.end; i++ {
		if (floorWords.in(g.d.lang).has(&g.d.tokens[i]) || hasTheFloor[[2]string{g.at(s, i-1), g.lower(i)}] || hasTheFloor[[2]string{g.lower(i), g.at(s, i+1)}]) && !c.isQuoted(i) && !c.between(m, i) && abs(i-m.first) < 12 {
			return true
		}
	}
	return !m.oblique && c.subject(m) && c.asksMinister(s, m)
}

// floorWords begin words for where those stand who have the floor.
var floorWords = byLanguage[*trait]{
	en: beginsWith("microphone", "rostrum", "podium", "dispatch"),
	ru: beginsWith("микрофон", "трибун"),
	kk: beginsWith("микрофон", "мінбе"),
}

// hasTheFloor are two words for having the floor.
var hasTheFloor = map[[2]string]bool{
	{"the", "floor"}: true, {"взял", "слово"}: true, {"взяла", "слово"}: true, {"слово", "взял"}: true, {"слово", "взяла"}: true, {"попросил", "слова"}: true, {"попросила", "слова"}: true,
	{"слово", "получил"}: true, {"слово", "получила"}: true, {"первым", "выступил"}: true, {"первой", "выступила"}: true, {"выступила", "первой"}: true, {"выступил", "первым"}: true,
	{"сөз", "алды"}: true, {"сөз", "алған"}: true, {"сөз", "алып"}: true,
}

// asksMinister says whether the subject of a sentence asks somebody of the
// government, or the sentence behind tells that such a one answers.
func (c *cast) asksMinister(s *sentence, m *mention) bool {
	g := c.g
	asks := false
	for i := m.end; i < min(s.end, m.end+4); i++ {
		asks = asks || startsAny(g.lower(i), askingVerbs[g.d.lang])
	}
	if g.d.lang == "kk" {
		asks = startsAny(g.at(s, s.end-2), askingVerbs["kk"]) || startsAny(g.at(s, s.end-1), askingVerbs["kk"])
	}
	if !asks {
		return false
	}
	for k := m.sentence; k <= m.sentence+1 && k < len(c.roles); k++ {
		for j := range c.roles[k] {
			if r := &c.roles[k][j]; r.noun.class == "premier" || g.ofMinistry(r) {
				return true
			}
		}
	}
	return false
}
