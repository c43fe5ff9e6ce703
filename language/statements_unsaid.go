package language

import "strings"

// unsaid returns whose speech the verb at v tells of where its sentence leaves the
// subject out, as Kazakh and Russian do: then the sentence goes on with whom the
// one before, in the same paragraph, was about.
func (c *cast) unsaid(v int, f speechForm, s *sentence, si int) voice {
	d := c.g.d
	if si == 0 || f.loose || d.sentences[si-1].paragraph != s.paragraph || d.sentences[si-1].aside || d.sentences[si-1].title {
		return voice{}
	}
	if d.lang == "ru" {
		if f.plural || f.sex == 0 && v > s.first || v > s.first+2 || c.hasComma(s.first, v) || c.unnamedBehind(v, s.end) || c.outletBehind(v, s.end) {
			return voice{}
		}
	} else if v+1 < s.end && d.tokens[v+1].kind == word || c.kazakhNominative(s.first, v) {
		return voice{}
	}
	p := c.topic(si-1, 1<<30, f.sex)
	if p == nil && d.lang == "kk" {
		p = c.onlyOf(si-1, 1<<30, f.sex)
	}
	return someone(p)
}

// kazakhNominative says whether somebody or something that can speak stands without
// a case among tokens [from, to): министрлік, депутаттар, екеуі, біз.
func (c *cast) kazakhNominative(from, to int) bool {
	for k := from; k < to; k++ {
		t := &c.g.d.tokens[k]
		if t.kind != word || c.isQuoted(k) {
			continue
		}
		switch low := t.lower; {
		case speakingNouns.has(low) || kazakhStrangers[low] || isOutlet(low) && !c.g.inflected(k),
			endsWithAny(low, "лар", "лер", "дар", "дер", "тар", "тер", "лары", "лері", "дары", "дері", "тары", "тері") && longerThan(low, 5),
			c.g.isHead[k] && c.g.heads[k].cases&nominative != 0, c.g.bodyAt[k] != nil,
			strings.HasPrefix(low, "өзі"), t.upper && k > from && !c.g.inflected(k):
			return true
		}
	}
	return false
}

// speakingNouns are Kazakh subjects that are nobody known.
var speakingNouns = wordSet("мен біз сен сіз бұл осы сол олар кім ешкім бәрі барлығы екеуі үшеуі көбі көпшілік біреу бірі жұрт халық зал ел үкімет комиссия комитет тарап тараптар палата парламент топ делегация жоба заң хат құжат баяндама дерек анықтама есеп фракция партия")

// leftUnsaid returns whom the sentence before is about, for Russian words in front of a
// colon that tell what he did and leave him out: Потом взяла микрофон: «…».
func (c *cast) leftUnsaid(from, to, si int) *person {
	d := c.g.d
	if d.lang != "ru" || si == 0 || d.sentences[si-1].paragraph < d.sentences[si].paragraph-1 {
		return nil
	}
	if reasons.has(c.g.lower(from)) {
		return c.referent(si-1, 1<<30, 0) // X против. Довод прост: «…»
	}
	const near = 4
	for k := from; k < min(to, from+near); k++ {
		low := c.g.lower(k)
		if hasStem(low, russianNamerStems[:]) || strings.HasPrefix(low, "назван") {
			return nil // Название придумал: «…»
		}
		sex := c.pastSex(k)
		if (sex != 0 || stepsUp.has(low)) && !reporters.has(c.g.lower(k+1)) && !indefinite.fits(c.g.lower(k+1)) && !c.strangerAmong(k+1, to) {
			return c.referent(si-1, 1<<30, sex)
		}
	}
	return nil
}

// reasons are Russian nouns of what somebody brings forward.
var reasons = wordSet("довод аргумент причина мотив условие объяснение вердикт прогноз рецепт")

// mood returns whom the sentence before, in the same paragraph, is about, where what leads
// up to somebody’s own talk in the first person names nobody: X вышел к прессе. Настроение
// не праздничное: «Я …».
func (c *cast) mood(from, to, si int) *person {
	const far = 60
	d := c.g.d
	if si == 0 || d.sentences[si-1].paragraph != d.sentences[si].paragraph || to+2 >= len(d.tokens) || !d.tokens[to+2].upper || c.strangerAmong(from, to) {
		return nil
	}
	end := to + 2
	for end < min(len(d.tokens), to+far) && c.isQuoted(end) {
		end++
	}
	if !c.firstPerson(to+2, end) {
		return nil
	}
	return c.topic(si-1, 1<<30, 0)
}
